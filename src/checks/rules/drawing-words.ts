import { fault, type Fault } from '../fault.ts';
import type { ContentModel } from '../model.ts';

/** Drawings without a text alternative in a language. */
export const drawingWords = ({ drawings, words }: ContentModel): Fault[] =>
  words
    .filter(({ name }) => name === 'drawings')
    .flatMap(({ file, value }) => {
      const described = value as Readonly<Record<string, { readonly alt?: unknown } | undefined>>;
      return drawings
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
