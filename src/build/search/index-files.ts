import { createIndex, type IndexFile } from 'pagefind';
import type { SearchData, Source } from '../../search/data.ts';
import { createLexicon } from '../../search/lexicon.ts';
import { indexed, place } from '../../search/pagefind.ts';
import { termsOf } from '../../search/terms.ts';

/** Pagefind's code for no language: our terms are words and stems already. */
const noLanguage = 'und';
const needed = /^(?:pagefind\.js|pagefind-entry\.json|wasm\..+|index\/.+|.+\.pf_meta)$/;

/** A word of more texts than this share tells none from another. */
const commonShare = 0.04;

const must = <T extends { readonly errors: readonly string[] }>(answer: T, doing: string): T => {
  if (answer.errors.length > 0) throw new Error(`Pagefind, ${doing}: ${answer.errors.join('; ')}`);
  return answer;
};

/**
 * The engine and its index of one language, as files. A record's metadata are its title, keywords
 * and line; its content are the other words of its text that tell it from others, but those with
 * which people ask for it: the planner weighs these itself. Its number is its sort key; what is
 * shown comes from the planner's data.
 */
export const indexFiles = async (
  sources: readonly Source[],
  data: SearchData,
): Promise<IndexFile[]> => {
  const { index } = must(await createIndex({}), 'starting');
  if (index === undefined) throw new Error('Pagefind did not start.');
  const lexicon = createLexicon(data);
  const terms = (text: string): Set<string> =>
    new Set([...termsOf(lexicon, text)].map(indexed).filter((term) => term !== ''));
  const written = (words: Iterable<string>): string => [...words].join(' ');
  const bodies = sources.map(({ body }) => terms(body));
  const counts = new Map<string, number>();
  for (const term of bodies.flatMap((body) => [...body])) {
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const common = new Set(
    [...counts].filter(([, count]) => count > commonShare * sources.length).map(([term]) => term),
  );
  for (const [at, { url, title, keywords, line, asks }] of sources.entries()) {
    const fields = [title, keywords.join('\n'), line].map(terms);
    const said = [...fields, terms(asks.join('\n')), common];
    const further = [...(bodies[at] ?? [])].filter((term) => !said.some((set) => set.has(term)));
    const [inTitle = '', inKeywords = '', inLine = ''] = fields.map(written);
    const record = {
      url,
      language: noLanguage,
      content: written(further) || noLanguage,
      meta: { title: inTitle, keywords: inKeywords, line: inLine },
      sort: { [place]: String(at) },
    };
    must(await index.addCustomRecord(record), `adding ${url}`);
  }
  const { files } = must(await index.getFiles(), 'writing the index');
  await index.deleteIndex();
  return files.filter(({ path }) => needed.test(path));
};
