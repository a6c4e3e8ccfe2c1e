import { fault, type Fault } from '../fault.ts';
import { frontOf } from '../guide/front.ts';
import { pairs } from '../guide/pairs.ts';
import type { ContentModel } from '../model.ts';

/** Front matter that does not fit together: dangling guides to try next, languages that differ. */
export const frontPairs = ({ guides }: ContentModel): Fault[] => {
  const slugs = new Set(guides.map(({ slug }) => slug));
  const single = guides.flatMap((guide) =>
    (frontOf(guide)?.ifNot ?? []).flatMap((next) => {
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
  const unequal = pairs(guides).flatMap(({ texts: { ja, en } }) => {
    const [first, second] = [ja && frontOf(ja), en && frontOf(en)];
    if (!ja || !en || !first || !second) return [];
    return (['ifNot', 'audience', 'apps', 'sources', 'reviewed', 'reviewBy'] as const)
      .filter((field) => String(first[field]) !== String(second[field]))
      .map((field) =>
        fault(en.file, field, `differs from ${ja.file}`, 'Write the same in both languages.'),
      );
  });
  return [...single, ...unequal];
};
