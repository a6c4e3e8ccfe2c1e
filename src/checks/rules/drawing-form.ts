import type { Content } from '../../content-model/content.ts';
import { fault, type Fault } from '../../content-model/fault.ts';

/** Largest drawing in bytes: every page carries all that it shows. */
const largest = 1500;
const frame = 'viewBox="0 0 240 160"';

/** Elements and attributes that bring colours, words, programs or ids of their own into a page. */
const foreign =
  /<(?:style|title|script|image|use|a)\b|\s(?:style|id|href|on\w+)=|#[0-9a-f]{3,8}\b/i;

const textsIn = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text.trim());

/** Drawings that are too large, have another frame, or bring what only the page may give. */
export const drawingForm = ({ drawings, words }: Content): Fault[] =>
  [...drawings].flatMap(([name, svg]) => {
    const file = `src/content/drawings/${name}.svg`;
    const bytes = new TextEncoder().encode(svg).length;
    const [brought] = foreign.exec(svg) ?? [];
    return [
      ...(bytes > largest
        ? [
            fault(
              file,
              '(whole file)',
              `has ${bytes} bytes, at most ${largest} are good`,
              'Draw it with fewer points.',
            ),
          ]
        : []),
      ...(svg.includes(frame)
        ? []
        : [fault(file, 'viewBox', 'is another than that of all drawings', `Write ${frame}.`)]),
      ...(brought === undefined
        ? []
        : [
            fault(
              file,
              '(whole file)',
              `holds "${brought.trim()}"`,
              'Leave it out: colours come from classes of the page, words from words/.',
            ),
          ]),
      ...words
        .filter((list) => list.name === 'drawings')
        .flatMap((list) => {
          const entries = list.value as Readonly<Record<string, { readonly alt?: unknown }>>;
          const alt = String(entries[name]?.alt ?? '');
          return textsIn(svg)
            .filter((text) => !alt.includes(text))
            .map((text) =>
              fault(
                file,
                'text',
                `"${text}" does not stand in ${list.file}`,
                'Draw words as lines; what a machine shows in every language, say in each text alternative.',
              ),
            );
        }),
    ];
  });
