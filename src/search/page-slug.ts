/**
 * Short name of a page from its address below the base path, equal in both languages:
 * `/ja/guides/smtp/` is `smtp`, `/en/reference/timeline/` is `timeline`, `/ja/` is `home`, every
 * question of the wizard is `troubleshoot`.
 */
export const pageSlug = (path: string): string => {
  const [, first = '', second = ''] = path.split('/').filter((part) => part !== '');
  if (first === '') return 'home';
  return ['guides', 'reference', 'tools'].includes(first) && second !== '' ? second : first;
};
