import { rememberLanguage } from './stored-language.ts';

// The links between the languages are complete without this. On a page it adds what only the
// browser knows: the query with the answers of the wizard, and the section that the reader is in.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language-link]')) {
  link.addEventListener('click', () => {
    rememberLanguage(link.lang);
    const target = new URL(link.href);
    target.search = location.search;
    target.hash = location.hash;
    link.href = target.href;
  });
}
