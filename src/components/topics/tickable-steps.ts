import { editText } from '../../content-model/edit-text.ts';
import { escapeHtml } from '../../content-model/escape-html.ts';
import { openingOf } from '../../content-model/html-places.ts';
import { parseInside, type HtmlElement } from '../../content-model/html-tree.ts';

const isStep = ({ parentNode, tagName }: HtmlElement): boolean =>
  tagName === 'li' &&
  parentNode?.nodeName === 'ol' &&
  (parentNode as HtmlElement).parentNode?.nodeName !== 'li';

/**
 * The markup of numbered steps, each with a box to tick it off; `label` says which step a box is of.
 * Lists within a step are its words.
 */
export const tickableSteps = (html: string, label: (number: number) => string): string =>
  editText(
    html,
    parseInside('div', html)
      .elements.filter(isStep)
      .map((step, index) => {
        const { end } = openingOf(step);
        const name = escapeHtml(label(index + 1));
        return { start: end, end, text: `<input type="checkbox" aria-label="${name}">` };
      }),
  );
