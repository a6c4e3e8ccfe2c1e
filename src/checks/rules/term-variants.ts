import type { Language } from '../../languages/languages.ts';
import { textIn } from '../../languages/localised.ts';
import type { GlossaryTerm } from '../../content-model/schemas/glossary.ts';
import { fault, type Fault } from '../../content-model/fault.ts';
import { treeOf } from '../../content-model/mdx-tree.ts';
import { lineOf } from '../guide/place.ts';
import { ownWords } from '../guide/prose.ts';
import type { Content, GuideText } from '../../content-model/content.ts';

/** Names that the glossary rules out, with the right one; a former name may stand once in brackets. */
export const termVariants = (model: Content): Fault[] => {
  const terms = model.glossary;
  return model.guides.flatMap((guide) => {
    const { front } = guide;
    const body = withoutNames(ownWords(treeOf(guide)), terms, guide.language);
    const head = withoutNames(
      `${front.title}\n${'when' in front ? front.when : front.summary}`,
      terms,
      guide.language,
    );
    return terms.flatMap((term) =>
      (term.avoid[guide.language] ?? []).flatMap((variant) => [
        ...find(head, variant).map(() => refusal(guide, 'title or summary', term, variant)),
        ...inBody(guide, body, term, variant),
      ]),
    );
  });
};

const inBody = (guide: GuideText, body: string, term: GlossaryTerm, variant: string): Fault[] => {
  const isFormer = term.former[guide.language]?.includes(variant) ?? false;
  const hits = find(body, variant);
  const allowed = isFormer ? hits.find((index) => inBrackets(body, index)) : undefined;
  return hits
    .filter((index) => index !== allowed)
    .map((index) => refusal(guide, lineOf(guide, index), term, variant));
};

const refusal = (guide: GuideText, field: string, term: GlossaryTerm, variant: string): Fault =>
  fault(
    guide.file,
    field,
    `"${variant}" is not the name that this site uses`,
    `Write "${textIn(term.term, guide.language)}"${term.former[guide.language]?.includes(variant) ? '; the former name may stand once a guide, in brackets' : ''}.`,
  );

/** The text with the right names blanked out, so that a variant inside one of them is not found. */
const withoutNames = (text: string, terms: readonly GlossaryTerm[], language: Language): string =>
  terms
    .flatMap(({ term }) => term[language] ?? [])
    .toSorted((one, other) => other.length - one.length)
    .reduce(
      (rest, name) =>
        rest.replace(new RegExp(escape(name), 'gi'), (match) => ' '.repeat(match.length)),
      text,
    );

const find = (text: string, variant: string): number[] => {
  const latin = /^[\x20-\x7e]+$/.test(variant);
  const pattern = latin ? `(?<![\\w-])${escape(variant)}(?![\\w-])` : escape(variant);
  return [...text.matchAll(new RegExp(pattern, 'gi'))].map(({ index }) => index);
};

const inBrackets = (text: string, index: number): boolean => {
  const line = text.slice(text.lastIndexOf('\n', index) + 1, index);
  return (
    Math.max(line.lastIndexOf('（'), line.lastIndexOf('(')) >
    Math.max(line.lastIndexOf('）'), line.lastIndexOf(')'))
  );
};

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
