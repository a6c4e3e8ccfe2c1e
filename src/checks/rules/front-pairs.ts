import { fault, type Fault } from '../../content-model/fault.ts';
import { pairs } from '../guide/pairs.ts';
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
  const unequal = pairs(guides).flatMap(({ texts: { ja, en } }) => {
    const [first, second] = [ja && ja.front, en && en.front];
    if (!ja || !en || !first || !second) return [];
    return (['ifNot', 'audience', 'apps', 'sources', 'reviewed', 'reviewBy'] as const)
      .filter((field) => String(first[field]) !== String(second[field]))
      .map((field) =>
        fault(en.file, field, `differs from ${ja.file}`, 'Write the same in both languages.'),
      );
  });
  return [...single, ...unequal];
};
