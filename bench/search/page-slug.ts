/**
 * Short name of a page from its address below the base path, equal in every language:
 * `/ja/guides/smtp/printer/` is `smtp/printer`, `/ja/guides/smtp/` is `smtp`,
 * `/ja/products/ricoh/` is `ricoh`, `/en/reference/timeline/` is `timeline`, `/ja/` is `home`, every question of the wizard is
 * `troubleshoot`.
 */
export const pageSlug = (path: string): string => {
  const [, first = '', second = '', third = ''] = path.split('/').filter((part) => part !== '');
  if (first === '') return 'home';
  if (!['guides', 'products', 'reference', 'tools'].includes(first) || second === '') return first;
  return third === '' ? second : `${second}/${third}`;
};
