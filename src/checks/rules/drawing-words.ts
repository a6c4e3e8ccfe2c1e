import { fault, type Fault } from '../../content-model/fault.ts';
import type { Content } from '../../content-model/content.ts';

/** Drawings without a text alternative in a language. */
export const drawingWords = ({ drawings, words }: Content): Fault[] =>
  words
    .filter(({ name }) => name === 'drawings')
    .flatMap(({ file, value }) => {
      const described = value as Readonly<Record<string, { readonly alt?: unknown } | undefined>>;
      return [...drawings.keys()]
        .filter((name) => {
          const alt = described[name]?.alt;
          return typeof alt !== 'string' || alt.trim() === '';
        })
        .map((name) =>
          fault(
            file,
            `${name}.alt`,
            `the drawing "${name}" has no text alternative`,
            'Say in one or two sentences what it shows.',
          ),
        );
    });
