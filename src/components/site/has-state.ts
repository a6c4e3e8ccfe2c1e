const remembers = (): boolean => {
  try {
    return localStorage.length > 0;
  } catch {
    return false;
  }
};

/**
 * Whether a page has something to show that is not in its file: what the reader chose or ticked
 * before, what the address holds, a new version of what the browser keeps of the site.
 */
export const hasState = (): boolean =>
  location.search + location.hash !== '' ||
  Boolean(navigator.serviceWorker?.controller) ||
  remembers();
