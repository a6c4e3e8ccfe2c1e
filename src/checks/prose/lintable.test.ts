import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../content-model/mdx-tree.ts';
import { lintable } from './lintable.ts';

const linted = (source: string) => lintable(parseMdx(source, 'ja'));

describe('a text for the prose linter', () => {
  it('is plain Markdown whose lines stay lines', () => {
    expect(
      linted('## 題 {#id}\n\n<Notice\n  kind="info"\n>\n\n{/* a\nb */}\n\n- c\n\n</Notice>\n\nd\n'),
    ).toBe('## 題\n\n\n\n\n\n\n\n\n- c\n\n\n\nd\n');
  });

  it('holds dates and menu paths as the reader sees them, and the words of a term', () => {
    expect(
      linted('<When id="x" />に、<MenuPath ja="甲 > 乙" en="A" />で <Term id="y">語</Term>を開く'),
    ).toBe('2026 年 12 月 31 日に、`甲 > 乙`で 語を開く');
  });

  it('has stand-ins for code in a line and for the words of screens', () => {
    expect(linted('`code` の「<Term id="x">接続</Term>の状態」と「短い」')).toBe(
      '`x` の「表示」と「短い」',
    );
  });

  it('keeps blocks of code as they are', () => {
    const code = '```bash\n「表示されている」 {#id} <b>\n```\n';
    expect(linted(code)).toBe(code);
  });
});
