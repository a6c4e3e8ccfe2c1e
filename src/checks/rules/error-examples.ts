import { matchErrors, prepareSignatures } from '../../errors/match.ts';
import { fault, type Fault } from '../../content-model/fault.ts';
import type { Content } from '../../content-model/content.ts';

/** Texts of an error signature in which another signature, or none, is found first. */
export const errorExamples = ({ errors }: Content): Fault[] => {
  const prepared = prepareSignatures(errors.map(({ signature }) => signature));
  return errors.flatMap(({ file, signature: { id, examples, trials } }) =>
    Object.entries({ examples, trials }).flatMap(([field, texts]) =>
      texts.flatMap((text) => {
        const [first] = matchErrors(text, prepared);
        if (first?.signature.id === id) return [];
        return [
          fault(
            file,
            `${id}.${field}`,
            `in "${text.slice(0, 60)}" ${first ? `"${first.signature.id}" is found first` : 'nothing is found'}`,
            'Correct "all", "any", "none", "when" and "unless", or raise "weight".',
          ),
        ];
      }),
    ),
  );
};
