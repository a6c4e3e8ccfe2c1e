/** Prints one part of the page: the root element carries its name in `data-print` meanwhile. */
export const printOnly = (part: string): void => {
  const root = document.documentElement;
  root.dataset['print'] = part;
  addEventListener('afterprint', () => delete root.dataset['print'], { once: true });
  print();
};
