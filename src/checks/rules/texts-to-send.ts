import type { Content } from '../../content-model/content.ts';
import { fault, type Fault } from '../../content-model/fault.ts';
import { languageRecord, languages } from '../../languages/languages.ts';
import { lineOf } from '../guide/place.ts';
import { tags } from '../guide/tags.ts';
import { settingNames, valuesOf } from '../../content-model/schemas/state.ts';
import { treeOf } from '../../content-model/mdx-tree.ts';

const placeholders = ['organisation', 'helpDesk', 'address'];

const isPlaceholder = (inside: string): boolean => {
  const [, kind, name, value] = /^(state|where):(\w+)(?:=([\w|-]+))?$/.exec(inside) ?? [];
  if (kind === undefined) return placeholders.includes(inside);
  const setting = settingNames.find((other) => other === name);
  const values = setting ? valuesOf(setting) : [];
  return kind === 'where'
    ? (value ?? '').split('|').every((one) => values.includes(one))
    : setting !== undefined && !value;
};

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
        if (page === undefined ? isPlaceholder(inside) : pages.has(page)) return [];
        return [
          fault(
            file,
            whole,
            'fills in nothing',
            `Use {page:topic/page}, {state:setting}, {where:setting=value} or one of: ${placeholders.map((name) => `{${name}}`).join(', ')}.`,
          ),
        ];
      }),
    ]),
  ];
};
