import { fault, type Fault } from '../../content-model/fault.ts';
import type { Content } from '../../content-model/content.ts';

/** Shortest text that can say what a drawing shows, in characters. */
const shortest = 5;

/** Drawings without a text alternative in a language, and alternatives of drawings that are gone. */
export const drawingWords = ({ drawings, words }: Content): Fault[] =>
  words
    .filter(({ name }) => name === 'drawings')
    .flatMap(({ file, value }) => {
      const described = value as Readonly<Record<string, { readonly alt?: unknown } | undefined>>;
      const missing = [...drawings.keys()]
        .filter((name) => {
          const alt = described[name]?.alt;
          return typeof alt !== 'string' || alt.trim().length < shortest;
        })
        .map((name) =>
          fault(
            file,
            `${name}.alt`,
            `the drawing "${name}" has no text alternative`,
            'Say in one or two sentences what it shows.',
          ),
        );
      const leftOver = Object.keys(described)
        .filter((name) => !drawings.has(name))
        .map((name) =>
          fault(
            file,
            name,
            'has words, but there is no such drawing',
            'Delete them, or add the drawing to src/content/drawings/.',
          ),
        );
      return [...missing, ...leftOver];
    });
