import { describe, expect, it } from 'vitest';
import { lines, withGuide } from '../testing.ts';
import { termVariants } from './term-variants.ts';

const found = (language: 'ja' | 'en', text: string) =>
  lines(termVariants(withGuide(language, { add: text })));

describe('a name that the glossary rules out', () => {
  it('is refused with the right one', () => {
    expect(found('ja', 'グローバル アドミンに頼みます。')).toEqual([
      'src/content/guides/ja/smtp/printer.mdx: line 31: "グローバル アドミン" is not the name that this site uses. Write "グローバル管理者".',
    ]);
    expect(found('en', 'Ask a Global Admin.')).toEqual([
      expect.stringContaining('Write "Global Administrator".'),
    ]);
  });

  it('is not found inside the right name', () => {
    expect(found('en', 'A Global Administrator, and global administrators.')).toEqual([]);
  });

  it.each([
    '画面には「グローバル アドミン」と出ます。',
    '`グローバル アドミン`',
    '<MenuPath ja="設定 > グローバル アドミン" en="Settings > Roles" />',
    '[役割](guide:unaffected/web)',
  ])('may stand in the exact words of a screen and in code: %s', (text) => {
    expect(found('ja', text)).toEqual([]);
  });

  it('may stand once in brackets when it is a former name', () => {
    expect(found('ja', 'グローバル管理者（以前の全体管理者）です。')).toEqual([]);
    expect(found('ja', '全体管理者です。')).toHaveLength(1);
    expect(found('ja', '（全体管理者）と（全体管理者）')).toHaveLength(1);
    expect(found('ja', '（グローバル アドミン）')).toHaveLength(1);
  });

  it('is refused in the title too', () => {
    const model = withGuide('en', { front: { title: 'Ask a global admin' } });
    expect(lines(termVariants(model))).toEqual([
      expect.stringContaining('title or summary: "global admin"'),
    ]);
  });
});
