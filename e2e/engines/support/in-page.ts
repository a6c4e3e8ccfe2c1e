import { computeAccessibleName, getRole } from 'dom-accessibility-api';

/** What a reader looks for. */
export interface Wanted {
  /** Its role, in the words of ARIA. */
  readonly role: string;
  /** How its accessible name begins; without one, the first of the role will do. */
  readonly name?: string;
}

const seen = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden="true"]');

/**
 * What is seen of what is wanted. An exact name comes before a longer one, and what stands in the
 * main part, or in a dialogue over it, before the rest.
 */
export const find = ({ role, name = '' }: Wanted): Element | undefined => {
  const dialog = document.querySelector('dialog[open]');
  return [...(dialog ?? document).querySelectorAll('*')]
    .filter((element) => getRole(element) === role && seen(element))
    .map((element) => ({
      element,
      name: computeAccessibleName(element),
      aside: element.closest('main, dialog') ? 0 : 1,
    }))
    .filter((found) => found.name.startsWith(name))
    .sort(
      (one, other) => one.aside - other.aside || (name && one.name.length - other.name.length) || 0,
    )[0]?.element;
};

const printed = (media: MediaList): void => {
  if (/\bprint\b/.test(media.mediaText)) media.mediaText = 'all';
  else if (/\bscreen\b/.test(media.mediaText)) media.mediaText = 'not all';
};

const printRules = (rules: CSSRuleList): void => {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) printed(rule.media);
    if ('cssRules' in rule) printRules(rule.cssRules as CSSRuleList);
  }
};

/** Shows the page as it goes to paper: no engine but Chromium does that when asked. */
export const showAsPrinted = (): void => {
  dispatchEvent(new Event('beforeprint'));
  for (const sheet of document.styleSheets) {
    printed(sheet.media);
    printRules(sheet.cssRules);
  }
};
