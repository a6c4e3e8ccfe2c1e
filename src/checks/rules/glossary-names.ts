import type { Content } from '../../content-model/content.ts';
import { fault, type Fault } from '../../content-model/fault.ts';
import { languages } from '../../languages/languages.ts';

/**
 * Names to avoid that are the name of another term, or a part of one, in the same language. Within
 * its own term's name a name to avoid is not found (term-variants).
 */
export const glossaryNames = ({ glossary }: Content): Fault[] =>
  languages.flatMap((code) => {
    const names = glossary.map(({ id, term }) => ({ id, name: term[code]?.toLowerCase() ?? '' }));
    return glossary.flatMap(({ id, avoid }) =>
      (avoid[code] ?? []).flatMap((word) => {
        const named = names.find(
          (other) => other.id !== id && other.name.includes(word.toLowerCase()),
        );
        return named === undefined
          ? []
          : [
              fault(
                'src/content/glossary.yaml',
                `${id}.avoid.${code}`,
                `"${word}" stands in the name of the term "${named.id}"`,
                'Leave it out, or rename that term: nobody could write its name.',
              ),
            ];
      }),
    );
  });
