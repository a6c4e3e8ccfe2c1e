/**
 * A page whose islands are named by their place in it. Astro names them by a digest that holds the
 * folder in which the site was built, so that the same sources would give other pages elsewhere.
 */
export const nameIslands = (html: string): string => {
  let count = 0;
  return html.replace(/(<astro-island\b[^>]*? uid=")[^"]*"/g, (_, start: string) => {
    count += 1;
    return `${start}${count}"`;
  });
};
