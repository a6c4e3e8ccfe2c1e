const loads = new Map<string, Promise<void>>();

/** Adds a stylesheet to the page once. Resolves when it applies, or cannot be had. */
export const loadStyles = (href: string): Promise<void> => {
  const load =
    loads.get(href) ??
    new Promise((resolve) => {
      const link = document.createElement('link');
      Object.assign(link, { rel: 'stylesheet', href, onload: resolve, onerror: resolve });
      document.head.append(link);
    });
  loads.set(href, load);
  return load;
};
