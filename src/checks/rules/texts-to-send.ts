import type { Content } from '../../content-model/content.ts';
import { fault, type Fault } from '../../content-model/fault.ts';
import { languageRecord, languages } from '../../languages/languages.ts';
import { lineOf } from '../guide/place.ts';
import { tags } from '../guide/tags.ts';
import { treeOf } from '../../content-model/mdx-tree.ts';

const placeholders = ['organisation', 'helpDesk', 'address'];

/** Texts to send that are missing, that nothing shows or that fill in what does not exist. */
export const textsToSend = ({ guides, texts }: Content): Fault[] => {
  const pages = new Set(guides.map(({ id }) => id));
  const shown = guides.flatMap((guide) =>
    tags(treeOf(guide))
      .filter(({ name }) => name === 'Ask')
      .map(({ attributes, index }) => ({ guide, index, id: attributes['text'] ?? '' })),
  );
  return [
    ...shown
      .filter(({ id, guide: { language } }) => {
        const editions = texts.filter((text) => text.id === id);
        // While translating, the text of another language stands in for it.
        return languageRecord(language).finished
          ? !editions.some((text) => text.language === language)
          : editions.length === 0;
      })
      .map(({ guide, index, id }) =>
        fault(
          guide.file,
          lineOf(guide, index),
          `there is no text "${id}" in "${guide.language}"`,
          `Write src/content/texts/${guide.language}/${id}.md.`,
        ),
      ),
    ...texts.flatMap(({ file, id, body }) => [
      ...languages
        .filter((code) => languageRecord(code).finished)
        .filter((code) => !texts.some((t) => t.id === id && t.language === code))
        .map((code) =>
          fault(
            file,
            'file',
            `has no counterpart in "${code}"`,
            `Write src/content/texts/${code}/${id}.md.`,
          ),
        ),
      ...[...body.matchAll(/\{([^}]*)\}/g)].flatMap(([whole, inside = '']) => {
        const page = /^page:(.+)$/.exec(inside)?.[1];
        if (page === undefined ? placeholders.includes(inside) : pages.has(page)) return [];
        return [
          fault(
            file,
            whole,
            'fills in nothing',
            `Use {page:topic/page} or one of: ${placeholders.map((name) => `{${name}}`).join(', ')}.`,
          ),
        ];
      }),
    ]),
  ];
};
