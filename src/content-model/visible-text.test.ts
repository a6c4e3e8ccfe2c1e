import { describe, expect, it } from 'vitest';
import { parseMdx } from './mdx-tree.ts';
import { unfoldedText, visibleText } from './visible-text.ts';

const seen = (source: string, language = 'ja') =>
  visibleText(parseMdx(source, language).root, language);

describe('what a reader sees of a text', () => {
  it('is words without marks and addresses, and menu paths in the language of the page', () => {
    const text = '**はい**、[先](guide:smtp)の <MenuPath ja="甲 > 乙" en="A > B" /> と `code`';
    expect(seen(text)).toBe('はい、先の 甲 > 乙 と code');
    expect(seen(text, 'en')).toContain('A > B');
  });

  it('is a menu path of another language where its own is missing', () => {
    expect(seen('<MenuPath en="A > B" />')).toBe('A > B');
  });

  it('is a date in words, a term, the title of a notice and the text of a picture', () => {
    expect(seen('<When id="x" />まで', 'ja')).toMatch(/^2026 年 \d+ 月 \d+ 日まで$/);
    expect(seen('a <Term id="x">term</Term>, b')).toBe('a term, b');
    expect(seen('<Notice kind="info" title="t">\n\na\n\n</Notice>')).toBe('t a');
    expect(seen('![a picture](x.png)')).toBe('a picture');
  });

  it('is no block of code, comment, drawing or folded text to send', () => {
    expect(
      seen('a\n\n```bash\nb\n```\n\n{/* c */}\n\n<Drawing name="d" />\n\n<Ask text="e" />'),
    ).toBe('a');
  });

  it('keeps pieces apart that stand below or beside each other', () => {
    expect(seen('## A {#a}\n\nb\nc\n\n- d\n- e\n\n| f | g |\n|---|---|\n| h | i |')).toBe(
      'A b c d e f g h i',
    );
  });

  it('leaves out what is folded, when asked', () => {
    const folded = '<Worked>\n\na\n\n</Worked>\n\n<Why>\n\nb\n\n</Why>';
    expect(unfoldedText(parseMdx(folded, 'en'))).toBe('a');
  });
});
