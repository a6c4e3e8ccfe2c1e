/** The pages that the bench measures, in both languages. */
export const pages = ['ja', 'en'].flatMap((language) =>
  ['', 'troubleshoot/', 'guides/smtp/', 'search/', 'reference/timeline/'].map(
    (path) => `/${language}/${path}`,
  ),
);
