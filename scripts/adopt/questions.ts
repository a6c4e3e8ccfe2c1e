import type { ZodType } from 'zod';
import { organisation } from '../../src/content-model/schemas/organisation.ts';
import { isList, settingNames, settings } from '../../src/content-model/schemas/state.ts';
import type { Words } from '../../src/content-model/words.ts';
import { fill } from '../../src/languages/fill.ts';
import { languageNameIn, type Language } from '../../src/languages/languages.ts';

/** One question on the terminal, and the field that its answer goes into. */
export interface Question {
  readonly path: readonly string[];
  readonly text: string;
  /** Said before the question. */
  readonly lead?: string;
  readonly schema: ZodType;
  /** What a line that somebody typed means. */
  readonly read: (line: string) => unknown;
}

const asTyped = (line: string): string => line;
const asList = (line: string): string[] => line.split(/[,、\s]+/).filter((part) => part !== '');

/** The questions of `npm run adopt`, in the words of a language; `offered` are those of the site. */
export const questionsIn = (
  language: Language,
  words: Words['adopt'],
  offered: readonly Language[],
): Question[] => {
  const { name, site, base, helpDesk } = organisation.shape;
  const byLanguage = (path: readonly string[], text: string, schema: ZodType): Question[] =>
    offered.map((code) => ({
      path: [...path, code],
      text: fill(text, { language: languageNameIn(code, language) }),
      schema,
      read: (line) => line,
    }));
  const one = (path: readonly string[], text: string, schema: ZodType): Question => ({
    path,
    text,
    schema,
    read: asTyped,
  });
  const { mail, phone, ticket } = helpDesk.shape;
  return [
    ...byLanguage(['name'], words.name, name),
    one(['site'], words.site, site),
    one(['base'], words.base, base),
    ...byLanguage(['helpDesk', 'name'], words.deskName, name),
    one(['helpDesk', 'mail'], words.mail, mail),
    one(['helpDesk', 'phone'], words.phone, phone),
    one(['helpDesk', 'ticket'], words.ticket, ticket),
    ...settingNames.map((setting, index): Question => {
      const values = settings[setting].join(' / ');
      const how = fill(isList(setting) ? words.several : words.choices, { values });
      return {
        path: [setting],
        text: `${words.settings[setting]}: ${how}`,
        ...(index === 0 ? { lead: words.state } : {}),
        schema: organisation.shape[setting],
        read: isList(setting) ? asList : asTyped,
      };
    }),
  ];
};
