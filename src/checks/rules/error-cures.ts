import type { Content, PageText } from '../../content-model/content.ts';
import { fault, type Fault } from '../../content-model/fault.ts';
import { treeOf } from '../../content-model/mdx-tree.ts';
import type { ErrorSignature } from '../../content-model/schemas/error-signature.ts';
import { headings } from '../guide/headings.ts';

/** Families of numbers by which people look for an error in a list of them. */
const families = [
  /\baadsts\d{4,7}\b/g,
  /\b0x[\da-f]{8}\b/g,
  /(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])/g,
];
/** So many numbers of a family make a list, in which an error is looked for by its own. */
const list = 3;

/** The text of a page, or of one section of it with what stands below it. */
const partOf = (page: PageText, section: string | undefined): string => {
  if (section === undefined) return page.body;
  const all = headings(treeOf(page));
  const at = all.findIndex(({ id }) => id === section);
  const heading = all[at];
  if (!heading) return '';
  const next = all.slice(at + 1).find(({ depth }) => depth <= heading.depth);
  return page.body.slice(heading.index, next?.index);
};

/** What is left of a section without its heading. */
const below = (text: string): string => text.replace(/^#.*$/m, '').trim();
const backToTheList = /\(page:reference\/errors/;

const numbers = (text: string, family: RegExp): Set<string> =>
  new Set(text.toLowerCase().match(family) ?? []);

/** `5.7.501` is meant by `5.7.501 to 503` and by `5.7.50x` too. */
const named = (code: string, text: string): boolean => {
  if (text.toLowerCase().includes(code)) return true;
  const [, head = '', last = '0'] = /^(.*\D)(\d+)$/.exec(code) ?? [];
  return [...text.matchAll(/([45]\.\d+\.)(\d+)\D{1,12}?(?:\1)?(\d+)(?![\d.])/g)].some(
    ([, start, from, to]) =>
      start === head && Number(from) <= Number(last) && Number(last) <= Number(to),
  );
};

const problem = (
  { examples }: ErrorSignature,
  page: PageText,
  section: string | undefined,
): string | undefined => {
  const text = partOf(page, section);
  const steps = page.front.kind === 'steps' && section === undefined;
  if (steps ? !text.includes('<Steps') : below(text) === '')
    return 'holds neither a step nor an answer there';
  const said = examples.join('\n');
  for (const family of families) {
    const own = [...numbers(said, family)];
    const there = numbers(text, family);
    const missing = there.size < list ? [] : own.filter((code) => !named(code, text));
    if (missing.length > 0) return `lists numbers there, but not ${missing.join(', ')}`;
  }
  const rows = text.split('\n').filter((line) => backToTheList.test(line));
  const own = families.flatMap((family) => [...numbers(said, family)]);
  if (rows.some((row) => own.some((code) => named(code, row))))
    return 'sends the reader back to the list of errors';
  return undefined;
};

/** Errors whose page, in whichever language, holds no step and no answer for them. */
export const errorCures = ({ errors, guides }: Content): Fault[] =>
  errors.flatMap(({ file, signature }) => {
    const [id, section] = signature.page.split('#');
    const pages = guides.filter(
      (guide): guide is PageText => guide.kind === 'page' && guide.id === id,
    );
    return pages.flatMap((page) => {
      const found = problem(signature, page, section);
      return found === undefined
        ? []
        : [
            fault(
              file,
              `${signature.id}.page`,
              `leads to "${signature.page}", but ${page.file} ${found}`,
              'Write what cures it there, or name the page or section that does.',
            ),
          ];
    });
  });
