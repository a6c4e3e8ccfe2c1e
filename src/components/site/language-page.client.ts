import { rememberLanguage, storedLanguage } from './stored-language.ts';

// The page at the root offers the languages. Whoever chose one before goes straight there, unless
// they came from a page of the site: then they want to choose again. Nobody else is sent anywhere;
// the browser's own language is only marked.
const choices = [...document.querySelectorAll<HTMLAnchorElement>('a[data-choose-language]')];
const choice = (link: HTMLAnchorElement) => link.dataset['chooseLanguage'] ?? '';

for (const link of choices) link.addEventListener('click', () => rememberLanguage(choice(link)));
const fromHere = document.referrer.startsWith(`${location.origin}/`);
const stored = storedLanguage();
const preferred = navigator.languages
  .map((tag) => tag.slice(0, 2))
  .find((language) => choices.some((link) => choice(link) === language));
const known = choices.find((link) => choice(link) === stored);
if (known && !fromHere) location.replace(known.href);
else for (const link of choices) link.classList.toggle('preferred', choice(link) === preferred);
