import type { Engine, Fragment } from './engine.ts';
import type { Language } from '../languages/languages.ts';
import { once } from './once.ts';
import { pagefindQuery, withoutDiacritics } from './pagefind-query.ts';
import { startPagefind } from './pagefind-wasm.ts';

/** The part of a Pagefind fragment that is used. */
interface PagefindFragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Names of the index files of a language below `pagefind/`. */
export interface IndexNames {
  readonly wasm: string;
  readonly meta: string;
  readonly chunks: readonly string[];
}

/** Where an engine gets its files from. */
export interface EngineConfig {
  readonly language: Language;
  readonly names: IndexNames;
  /** The site's base path with its closing slash. */
  readonly base: string;
  /** Gives a file below `pagefind/` as it is stored; rejects when it cannot be read. */
  readBytes(name: string): Promise<ArrayBuffer>;
}

const signature = 'pagefind_dcd'.length;
const ranking = { term_similarity: 0.5 };

const unpack = async (packed: ArrayBuffer): Promise<Uint8Array<ArrayBuffer>> => {
  const stream = new Response(packed).body?.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer()).subarray(signature);
};

/**
 * Pagefind as the planner's engine, on the main thread. All chunks of the index are read at the
 * start: a site of this size has one. Rejects when a file is missing or WebAssembly is forbidden.
 */
export const createPagefindEngine = async (config: EngineConfig): Promise<Engine> => {
  const { language, names, base } = config;
  const read = async (name: string) => unpack(await config.readBytes(name));
  const [wasm, meta, ...chunks] = await Promise.all([
    read(names.wasm),
    read(names.meta),
    ...names.chunks.map(read),
  ]);
  const index = await startPagefind({ wasm, meta, chunks }, ranking);

  const readFragment = async (id: string): Promise<Fragment> => {
    const text = new TextDecoder().decode(await read(`fragment/${id}.pf_fragment`));
    const { url, content, meta: about } = JSON.parse(text) as PagefindFragment;
    return {
      url: `${base}${url}`.replace(/\/{2,}/g, '/'),
      title: about['title'] ?? '',
      heading: about['section'] ?? '',
      content,
    };
  };

  const fragments = new Map<string, () => Promise<Fragment>>();
  const load = (id: string): Promise<Fragment> => {
    const known = fragments.get(id) ?? once(() => readFragment(id));
    fragments.set(id, known);
    return known();
  };

  return {
    search: (text) => {
      const query = pagefindQuery(text, language);
      const hits = query === '' ? [] : index.search(withoutDiacritics(query), query);
      return Promise.resolve(
        hits.map(({ p: id, s: score }) => ({ id, score, load: () => load(id) })),
      );
    },
  };
};
