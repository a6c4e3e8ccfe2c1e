import { describe, expect, it } from 'vitest';
import { pageSlug } from './page-slug.ts';
import { readable, sectionsOf } from './sections.ts';

describe('sectionsOf', () => {
  it('cuts a page at its headings', () => {
    const page = {
      url: '/ja/guides/smtp/',
      content:
        '複合\u200b機\u200bから\u200b送れ\u200bない\u200bときの\u200bページ\u200b. \u200bこう\u200b見え\u200bます\u200b. \u200b画面に\u200b番号が\u200b出ます\u200b。',
      meta: {},
      filters: {},
      anchors: [{ element: 'h2', id: 'symptoms', text: 'こう\u200b見え\u200bます', location: 8 }],
    };
    expect(sectionsOf(page)).toEqual([
      { anchor: '', heading: '', content: '複合機から送れないときのページ' },
      { anchor: 'symptoms', heading: 'こう見えます', content: 'こう見えます 画面に番号が出ます。' },
    ]);
  });
});

describe('readable', () => {
  it('keeps the full stops of codes', () => {
    expect(readable('エラー\u200b 535 5\u200b.\u200b7\u200b.\u200b139')).toBe('エラー 535 5.7.139');
  });
});

describe('pageSlug', () => {
  it.each([
    ['/ja/guides/smtp/', 'smtp'],
    ['/en/reference/errors/', 'errors'],
    ['/ja/tools/usage-report/', 'usage-report'],
    ['/ja/troubleshoot/windows-app/', 'troubleshoot'],
    ['/en/', 'home'],
  ])('%s is %s', (path, slug) => {
    expect(pageSlug(path)).toBe(slug);
  });
});
