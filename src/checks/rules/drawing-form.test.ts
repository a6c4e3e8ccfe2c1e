import { describe, expect, it } from 'vitest';
import { goodContent, lines } from '../testing.ts';
import { drawingForm } from './drawing-form.ts';

const found = (inside: string, start = '<svg viewBox="0 0 240 160">') =>
  lines(drawingForm(goodContent({ drawings: new Map([['printer', `${start}${inside}</svg>`]]) })));
const file = 'src/content/drawings/printer.svg';

describe('a drawing', () => {
  it('is small and has the frame of all drawings', () => {
    expect(found('<path class="line" d="M0 0h9"/>')).toEqual([]);
    expect(found(`<path d="${'M0 0'.repeat(400)}"/>`)).toEqual([
      expect.stringMatching(/bytes, at most 1500 are good\. Draw it with fewer points\.$/),
    ]);
    expect(found('', '<svg viewBox="0 0 24 24">')).toEqual([
      `${file}: viewBox: is another than that of all drawings. Write viewBox="0 0 240 160".`,
    ]);
  });

  it.each([
    '<style>path{}</style>',
    '<title>A</title>',
    '<script>a()</script>',
    '<image href="a.png"/>',
    '<use href="#a"/>',
    '<path style="fill:red"/>',
    '<path id="a"/>',
    '<path onclick="a()"/>',
    '<path fill="#c00"/>',
  ])('takes colours, words and ids from the page: %s', (inside) => {
    expect(found(inside)).toEqual([expect.stringMatching(/holds ".+"\. Leave it out: colours/)]);
  });

  it('shows no words but those that a machine shows in every language', () => {
    expect(found('<text>535</text>')).toEqual([
      expect.stringContaining('text: "535" does not stand in src/content/words/ja/drawings.json'),
      expect.stringContaining('text: "535" does not stand in src/content/words/en/drawings.json'),
    ]);
    expect(found('<text>printer</text>')).toEqual([expect.stringContaining('ja/drawings.json')]);
  });
});
