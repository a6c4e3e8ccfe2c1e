import { editText } from '../../content-model/edit-text.ts';
import { escapeHtml } from '../../content-model/escape-html.ts';
import { openingOf } from '../../content-model/html-places.ts';
import {
  elementsIn,
  parseInside,
  textOf,
  type HtmlElement,
} from '../../content-model/html-tree.ts';

const named =
  (...names: string[]) =>
  ({ tagName }: HtmlElement): boolean =>
    names.includes(tagName);

const cellsOf = (row: HtmlElement): HtmlElement[] => elementsIn(row).filter(named('td', 'th'));

/**
 * The markup of a table's rows in which every cell after the first names its column, for screens on
 * which cells stand below each other. A table of two columns needs no names there.
 */
export const labelledCells = (html: string): string => {
  const parts = parseInside('table', html).elements;
  const columns = parts.filter(named('thead')).flatMap(cellsOf).map(textOf);
  if (columns.length < 3) return html;
  const rows = parts
    .filter(named('tbody'))
    .flatMap((body) => elementsIn(body).filter(named('tr')).map(cellsOf));
  return editText(
    html,
    rows.flatMap((cells) =>
      cells.flatMap((cell, place) => {
        const label = columns[place]?.trim() ?? '';
        const { end } = openingOf(cell);
        return place === 0 || label === ''
          ? []
          : [{ start: end - 1, end: end - 1, text: ` data-label="${escapeHtml(label)}"` }];
      }),
    ),
  );
};
