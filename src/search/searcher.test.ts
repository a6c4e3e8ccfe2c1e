import { describe, expect, it } from 'vitest';
import type { Engine } from './engine.ts';
import { smallSite } from './fixture.ts';
import { createSearcher, type SearcherConfig } from './searcher.ts';

const { records } = smallSite('ja');
const nothing: Engine = { size: records.length, search: () => Promise.resolve([]) };

const config = (changes: Partial<SearcherConfig> = {}): SearcherConfig => ({
  loadData: () => Promise.resolve(smallSite('ja')),
  loadEngine: () => Promise.resolve(nothing),
  ...changes,
});

const slugs = async (query: string, changes?: Partial<SearcherConfig>): Promise<string[]> =>
  (await createSearcher(config(changes)).search(query)).results.map(({ record }) => record.slug);

describe('a search', () => {
  it.each([
    ['コピー機', 'smtp/printer'],
    ['スキャンした書類が届きません', 'smtp/printer'],
    ['何もしていない', 'outlook-windows/classic'],
    ['パスワードを何度も聞かれる', 'outlook-windows/classic'],
    ['サンダーバード', 'pop-imap/thunderbird'],
  ])('for “%s” finds %s first', async (query, slug) => {
    expect((await slugs(query))[0]).toBe(slug);
  });

  it('finds by the engine what titles and asks do not say', async () => {
    const engine: Engine = {
      ...nothing,
      search: (term) => Promise.resolve(term === 'トナ' ? [{ record: 3, score: 2 }] : []),
    };
    expect(await slugs('トナー', { loadEngine: () => Promise.resolve(engine) })).toEqual([
      'on-premises/which',
    ]);
    expect(await slugs('トナー')).toEqual([]);
  });

  it('loads nothing before it is used, and each part once', async () => {
    let loads = 0;
    const searcher = createSearcher(
      config({
        loadEngine: () => {
          loads += 1;
          return Promise.resolve(nothing);
        },
      }),
    );
    await searcher.warm();
    const { degraded } = await searcher.search('複合機', { titlesOnly: true });
    expect(degraded).toBe(false);
    expect(loads).toBe(0);
    expect(searcher.hasEngine()).toBe(false);
    await searcher.search('複合機');
    await searcher.search('複合機');
    expect(loads).toBe(1);
    expect(searcher.hasEngine()).toBe(true);
  });

  it('marks the words in the title and the line, synonyms too', async () => {
    const { results } = await createSearcher(config()).search('コピー機');
    expect(results[0]?.title[0]).toEqual({ text: '複合機', marked: true });
    expect(results[0]?.line[0]).toEqual({ text: '複合機', marked: true });
  });

  it.each([
    ['cannot start', { loadEngine: () => Promise.reject(new Error('no WebAssembly')) }],
    [
      'loses a file',
      {
        loadEngine: () =>
          Promise.resolve({ ...nothing, search: () => Promise.reject(new Error('404')) }),
      },
    ],
    ['is of another release', { loadEngine: () => Promise.resolve({ ...nothing, size: 99 }) }],
  ])('answers from titles and asks where the engine %s, and says so', async (_, changes) => {
    const { results, degraded } = await createSearcher(config(changes)).search('複合機');
    expect(degraded).toBe(true);
    expect(results[0]?.record.slug).toBe('smtp/printer');
  });

  it('rejects when the data is missing, and tries again the next time', async () => {
    let tries = 0;
    const searcher = createSearcher(
      config({
        loadData: () => {
          tries += 1;
          return tries === 1
            ? Promise.reject(new Error('offline'))
            : Promise.resolve(smallSite('ja'));
        },
      }),
    );
    await expect(searcher.search('複合機')).rejects.toThrow('offline');
    expect((await searcher.search('複合機')).results).not.toHaveLength(0);
  });

  it('says when nothing is about the query', async () => {
    const searcher = createSearcher(config());
    expect(await searcher.search('給与明細')).toMatchObject({ fits: false, results: [] });
    expect((await searcher.search('経費精算の複合機トナーカートリッジ発注')).fits).toBe(false);
    expect((await searcher.search('複合機')).fits).toBe(true);
    expect((await searcher.search('何もしていないのに')).fits).toBe(true);
  });

  it('shows no more when it is narrowed down', async () => {
    const searcher = createSearcher(config());
    const all = await searcher.search('基本認証 メール パスワード');
    for (const audience of ['owner', 'user']) {
      const { results } = await searcher.search('基本認証 メール パスワード', {
        filter: { audience },
      });
      expect(all.results.length).toBeGreaterThanOrEqual(results.length);
      expect(results.every(({ record }) => record.audience === audience)).toBe(true);
    }
  });
});
