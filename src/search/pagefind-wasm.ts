/** What Pagefind's WebAssembly module offers (version 1.5.2); texts are pointers and lengths. */
interface PagefindExports {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start(): void;
  __wbindgen_malloc(length: number, align: number): number;
  __wbindgen_free(pointer: number, length: number, align: number): void;
  init_pagefind(meta: number, length: number): number;
  set_ranking_weights(index: number, weights: number, length: number): number;
  load_index_chunk(index: number, chunk: number, length: number): number;
  search(index: number, ...texts: number[]): readonly [pointer: number, length: number];
}

/** A hit as the module gives it. */
export interface RawHit {
  /** Name of its fragment. */
  readonly p: string;
  readonly s: number;
}

/** An index of Pagefind in memory. */
export interface PagefindIndex {
  /** Hits for words joined by AND; `folded` is the query without diacritics. */
  search(folded: string, query: string): readonly RawHit[];
}

/** The unpacked files of an index. */
export interface PagefindFiles {
  readonly wasm: BufferSource;
  readonly meta: Uint8Array;
  readonly chunks: readonly Uint8Array[];
}

const none = '{}';

/**
 * Starts Pagefind's search over the files of an index. Its own loader, most of which is for sites
 * that look otherwise, weighs ten times as much. Rejects where WebAssembly is forbidden.
 */
export const startPagefind = async (
  { wasm, meta, chunks }: PagefindFiles,
  ranking: Readonly<Record<string, number>>,
): Promise<PagefindIndex> => {
  const started: { module?: PagefindExports } = {};
  const { instance } = await WebAssembly.instantiate(wasm, {
    './pagefind_web_bg.js': {
      __wbindgen_init_externref_table: (): void => {
        const table = started.module?.__wbindgen_externrefs;
        if (table === undefined) return;
        const at = table.grow(4);
        table.set(0, undefined);
        [undefined, null, true, false].forEach((value, place) => table.set(at + place, value));
      },
    },
  });
  const module = instance.exports as unknown as PagefindExports;
  started.module = module;
  module.__wbindgen_start();

  const give = (bytes: Uint8Array): [number, number] => {
    const pointer = module.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(module.memory.buffer).set(bytes, pointer);
    return [pointer, bytes.length];
  };
  const giveText = (text: string): [number, number] => give(new TextEncoder().encode(text));

  let index = module.init_pagefind(...give(meta)) >>> 0;
  index = module.set_ranking_weights(index, ...giveText(JSON.stringify(ranking))) >>> 0;
  for (const chunk of chunks) index = module.load_index_chunk(index, ...give(chunk)) >>> 0;

  return {
    search: (folded, query) => {
      const texts = [folded, query, none, ''].flatMap(giveText);
      const [pointer, length] = module.search(index, ...texts, 0, 0);
      const bytes = new Uint8Array(module.memory.buffer, pointer >>> 0, length);
      const answer = JSON.parse(new TextDecoder().decode(bytes)) as { results: readonly RawHit[] };
      module.__wbindgen_free(pointer, length, 1);
      return answer.results;
    },
  };
};
