import { proseRules } from '../prose/prose-rules.ts';
import { fault, type Fault } from '../../content-model/fault.ts';
import { treeOf } from '../../content-model/mdx-tree.ts';
import { headings } from '../guide/headings.ts';
import type { Content, GuideText } from '../../content-model/content.ts';

/** Sections that state something unsure in words that do not say so. */
export const unsureWords = (model: Content): Fault[] =>
  model.claims.flatMap(({ file, slug, list }) =>
    list
      .filter(({ confidence }) => confidence === 'unsure')
      .flatMap(({ section, says }) =>
        [...proseRules].flatMap(([language, { unsure }]) => {
          const guide = model.guides.find((one) => one.slug === slug && one.language === language);
          return !guide || unsure.test(sectionText(guide, section))
            ? []
            : [
                fault(
                  guide.file,
                  `section ${section}`,
                  `states as sure what ${file} calls unsure: "${says}"`,
                  'Say that it is not confirmed.',
                ),
              ];
        }),
      ),
  );

/** A section with its subsections; the whole body for `title` and `summary`. */
const sectionText = (guide: GuideText, section: string): string => {
  const { body } = guide;
  const all = headings(treeOf(guide));
  const start = all.findIndex(({ id }) => id === section);
  const heading = all[start];
  if (!heading) return body;
  const end = all.slice(start + 1).find(({ depth }) => depth <= heading.depth);
  return body.slice(heading.index, end?.index);
};
