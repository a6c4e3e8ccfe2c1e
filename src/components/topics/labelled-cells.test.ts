import { expect, it } from 'vitest';
import { labelledCells } from './labelled-cells.ts';

const table = (head: string, ...rows: string[]) =>
  `<thead><tr>${head}</tr></thead><tbody>${rows.map((row) => `<tr>${row}</tr>`).join('')}</tbody>`;

it('names the column of every cell after the first', () => {
  const three = table(
    '<th>Way</th><th>Goes <code>to</code></th><th align="right">“Port”</th>',
    '<td>HVE</td><td>inside <a href="#a">only</a></td><td align="right">587</td>',
  );
  expect(labelledCells(three)).toContain(
    '<td>HVE</td><td data-label="Goes to">inside <a href="#a">only</a></td><td align="right" data-label="“Port”">587</td>',
  );
});

it('leaves a table of two columns as it is', () => {
  const two = table('<th>Number</th><th>Meaning</th>', '<td>535</td><td>refused</td>');
  expect(labelledCells(two)).toBe(two);
});

it('keeps a quotation mark of a heading inside the label', () => {
  const quoted = table('<th>A</th><th>B "b"</th><th>C</th>', '<td>1</td><td>2</td><td>3</td>');
  expect(labelledCells(quoted)).toContain('data-label="B &quot;b&quot;"');
});
