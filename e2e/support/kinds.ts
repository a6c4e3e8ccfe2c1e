/** The languages of the site. */
export const languages = ['ja', 'en'] as const;

/** One page of every kind, relative to its language. */
export const kinds = [
  '',
  'troubleshoot/',
  'troubleshoot/windows-app/',
  'guides/',
  'guides/outlook-windows/',
  'guides/smtp/',
  'reference/timeline/',
  'reference/errors/',
  'reference/glossary/',
  'reference/sources/',
  'tools/usage-report/',
  'search/',
  'map/',
  'about/',
  'about/components/',
] as const;

/** The paths of one page of every kind in every language, and of the two pages outside of them. */
export const kindPaths = [
  '/',
  '/404.html',
  ...languages.flatMap((language) => kinds.map((kind) => `/${language}/${kind}`)),
];
