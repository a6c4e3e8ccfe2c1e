import { fault, type Fault } from '../../content-model/fault.ts';
import { translationPairs } from '../guide/editions.ts';
import type { Content } from '../../content-model/content.ts';

/** Front matter that does not fit together: dangling guides to try next, languages that differ. */
export const frontPairs = ({ guides }: Content): Fault[] => {
  const slugs = new Set(guides.map(({ slug }) => slug));
  const single = guides.flatMap((guide) =>
    (guide.front.ifNot ?? []).flatMap((next) => {
      if (next === guide.slug) {
        return [
          fault(
            guide.file,
            'ifNot',
            'the guide names itself as the one to try next',
            'Name other guides.',
          ),
        ];
      }
      return slugs.has(next)
        ? []
        : [
            fault(
              guide.file,
              'ifNot',
              `there is no guide "${next}"`,
              `Use one of: ${[...slugs].join(', ')}.`,
            ),
          ];
    }),
  );
  const unequal = translationPairs(guides).flatMap(({ original, translation }) => {
    const [first, second] = [original.front, translation.front];
    return (['ifNot', 'audience', 'apps', 'sources', 'reviewed', 'reviewBy'] as const)
      .filter((field) => String(first[field]) !== String(second[field]))
      .map((field) =>
        fault(
          translation.file,
          field,
          `differs from ${original.file}`,
          'Write the same in every language.',
        ),
      );
  });
  return [...single, ...unequal];
};
