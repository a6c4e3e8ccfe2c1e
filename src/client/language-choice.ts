import { isLanguage } from '../i18n/languages.ts';
import { rememberLanguage, storedLanguage } from './stored-language.ts';

// The page at the root offers the languages. Whoever chose one before goes straight there, unless
// they came from a page of the site: then they want to choose again. Nobody else is sent anywhere;
// the browser's own language is only put first in the focus order.
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-choose-language]')];

for (const link of links) {
  link.addEventListener('click', () => rememberLanguage(link.dataset['chooseLanguage'] ?? ''));
}

const fromHere = document.referrer.startsWith(`${location.origin}/`);
const stored = storedLanguage();
const preferred = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);

if (stored && !fromHere) {
  const link = links.find((candidate) => candidate.dataset['chooseLanguage'] === stored);
  if (link) location.replace(link.href);
} else {
  for (const link of links) {
    link.classList.toggle('preferred', link.dataset['chooseLanguage'] === preferred);
  }
}
