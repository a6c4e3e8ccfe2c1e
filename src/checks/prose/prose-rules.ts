import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type Language } from '../../languages/languages.ts';

/** How one language is written: its prose is linted with packages of rules and a file of terms. */
export interface ProseRules {
  /** Words by which a text says that something is not sure. */
  readonly unsure: RegExp;
  /** Path of a file of terms from the root of the project. */
  readonly terms: string;
  /** By package: its rules to use, by id, with their options. */
  readonly presets: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Packages that are one rule, with its options. */
  readonly rules: Readonly<Record<string, unknown>>;
  /** Words that are right though no dictionary has them; without it spelling is not looked at. */
  readonly words?: readonly string[];
}

const fileOf = (language: Language): string => join(import.meta.dirname, 'rules', `${language}.ts`);

/** The rules of every language that has some: `rules/{language}.ts`. */
export const proseRules: ReadonlyMap<Language, ProseRules> = new Map(
  await Promise.all(
    languages
      .filter((language) => existsSync(fileOf(language)))
      .map(async (language) => {
        const { rules } = (await import(fileOf(language))) as { readonly rules: ProseRules };
        return [language, rules] as const;
      }),
  ),
);
