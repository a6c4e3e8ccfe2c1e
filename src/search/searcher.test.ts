import { describe, expect, it } from 'vitest';
import type { Engine, Hit } from './engine.ts';
import { smallSite } from './fixture.ts';
import { createSearcher, type SearcherConfig } from './searcher.ts';

const hit = (id: string, score: number): Hit => ({
  id,
  score,
  load: () =>
    Promise.resolve({
      url: `/guides/smtp/#${id}`,
      title: '',
      heading: '複合機',
      content: '複合機の設定',
    }),
});

const engine: Engine = {
  search: (text) =>
    Promise.resolve(text.includes('複合機') ? [hit('ja_smtp1', 2), hit('ja_smtp0', 1)] : []),
};

const config = (changes: Partial<SearcherConfig> = {}): SearcherConfig => ({
  language: 'ja',
  loadData: () =>
    Promise.resolve({
      ...smallSite('ja'),
      pages: smallSite('ja').pages.map((page) => ({
        ...page,
        hits: `${page.slug.slice(0, 4)}0,${page.slug.slice(0, 4)}1`,
      })),
    }),
  loadEngine: () => Promise.resolve(engine),
  ...changes,
});

describe('createSearcher', () => {
  it('loads nothing before it is used, and each part once', async () => {
    let loads = 0;
    const searcher = createSearcher(
      config({
        loadEngine: () => {
          loads += 1;
          return Promise.resolve(engine);
        },
      }),
    );
    expect(loads).toBe(0);
    await searcher.warm();
    await searcher.search('複合機', { sections: false });
    expect(loads).toBe(0);
    expect(searcher.hasEngine()).toBe(false);
    await searcher.search('複合機');
    await searcher.search('複合機');
    expect(loads).toBe(1);
    expect(searcher.hasEngine()).toBe(true);
  });

  it('gives the page and its best section with the words marked', async () => {
    const { results, confidence, degraded } = await createSearcher(config()).search('複合機');
    expect(results[0]?.page.slug).toBe('smtp');
    expect(results[0]?.section?.url).toBe('/guides/smtp/#ja_smtp1');
    expect(results[0]?.section?.excerpt[0]).toEqual({ text: '複合機', marked: true });
    expect(confidence).toBe('good');
    expect(degraded).toBe(false);
  });

  it('still finds pages when the engine is blocked, and says so', async () => {
    const blocked = config({ loadEngine: () => Promise.reject(new Error('no WebAssembly')) });
    const { results, degraded } = await createSearcher(blocked).search('複合機');
    expect(degraded).toBe(true);
    expect(results[0]?.page.slug).toBe('smtp');
    expect(results[0]?.section).toBeUndefined();
  });

  it('answers from titles and words alone when asked to', async () => {
    const { results, degraded } = await createSearcher(config()).search('複合機', {
      sections: false,
    });
    expect(results[0]?.page.slug).toBe('smtp');
    expect(results[0]?.section).toBeUndefined();
    expect(degraded).toBe(false);
  });

  it('rejects when the data is missing, and tries again the next time', async () => {
    let tries = 0;
    const flaky = config({
      loadData: () => {
        tries += 1;
        return tries === 1
          ? Promise.reject(new Error('offline'))
          : Promise.resolve(smallSite('ja'));
      },
    });
    const searcher = createSearcher(flaky);
    await expect(searcher.search('複合機')).rejects.toThrow('offline');
    expect((await searcher.search('複合機')).results).not.toHaveLength(0);
  });

  it('says that nothing is here, or that results are loose', async () => {
    const searcher = createSearcher(config());
    expect((await searcher.search('給与明細')).confidence).toBe('none');
    expect((await searcher.search('複合機のトナーカートリッジを交換したい')).confidence).toBe(
      'loose',
    );
  });

  it('keeps to the reader’s role', async () => {
    const { results } = await createSearcher(config()).search('メール パスワード', {
      filter: { audience: 'everyone' },
    });
    expect(results.map(({ page }) => page.slug)).not.toContain('smtp');
  });
});
