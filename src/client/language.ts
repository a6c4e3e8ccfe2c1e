import { rememberLanguage, storedLanguage } from './stored-language.ts';

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

// The page at the root offers the languages. Whoever chose one before goes straight there, unless
// they came from a page of the site: then they want to choose again. Nobody else is sent anywhere;
// the browser's own language is only marked.
const choices = [...document.querySelectorAll<HTMLAnchorElement>('a[data-choose-language]')];
const choice = (link: HTMLAnchorElement) => link.dataset['chooseLanguage'] ?? '';

if (choices.length > 0) {
  for (const link of choices) link.addEventListener('click', () => rememberLanguage(choice(link)));
  const fromHere = document.referrer.startsWith(`${location.origin}/`);
  const stored = storedLanguage();
  const preferred = navigator.languages
    .map((tag) => tag.slice(0, 2))
    .find((language) => choices.some((link) => choice(link) === language));
  const known = choices.find((link) => choice(link) === stored);
  if (known && !fromHere) location.replace(known.href);
  else for (const link of choices) link.classList.toggle('preferred', choice(link) === preferred);
}
