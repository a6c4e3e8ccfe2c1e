import { rememberLanguage } from './stored-language.ts';

// The links are complete without this; it adds what only the browser knows: the query with the
// answers of the wizard, and the section that the reader is in.
const follow = (link: HTMLAnchorElement): void => {
  const target = new URL(link.href);
  target.search = location.search;
  target.hash = location.hash;
  link.href = target.href;
};

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language-link]')) {
  link.addEventListener('click', () => {
    rememberLanguage(link.lang);
    follow(link);
  });
}
