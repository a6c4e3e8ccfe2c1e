import { readIncident } from './read-incident.ts';

/** Shows what `file` says to the reader of this page, or takes away what it no longer says. */
export const showIncident = (place: HTMLElement, file: string): void => {
  const said = readIncident(file, location.pathname, document.documentElement.lang, Date.now());
  const line = place.querySelector('p');
  place.hidden = !said;
  if (!said || !line || line.textContent === said.text) return;
  if (said.here) document.querySelector('.steps')?.before(place);
  line.lang = said.lang;
  line.textContent = said.text;
};
