import type { Content } from '../../content-model/content.ts';
import { fault, type Fault } from '../../content-model/fault.ts';
import { isVocabularyName, vocabulary } from '../../errors/vocabulary.ts';

/** Fragments of error signatures that name a family of words that the vocabulary does not have. */
export const fragmentNames = ({ errors }: Content): Fault[] =>
  errors.flatMap(({ file, signature }) =>
    [...signature.all, ...signature.any, ...signature.none]
      .flatMap((fragment) => [...fragment.matchAll(/@(\w+)/g)].map(([, name = '']) => name))
      .filter((name) => !isVocabularyName(name))
      .map((name) =>
        fault(
          file,
          signature.id,
          `"@${name}" is no family of words`,
          `After "@" write one of: ${Object.keys(vocabulary).join(', ')}.`,
        ),
      ),
  );
