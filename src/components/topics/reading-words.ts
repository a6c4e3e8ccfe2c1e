/** What the scripts of a text say, in the language of the page (ReadingWords.astro). */
export const readingWords =
  document.querySelector<HTMLElement>('[data-reading-words]')?.dataset ?? {};
