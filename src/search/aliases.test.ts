import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { aliasesSchema } from '../content-model/schemas/aliases.ts';
import { compileAliases, matchAliases } from './aliases.ts';
import { compileAliasFile } from './compile-aliases.ts';
import { smallSite } from './fixture.ts';

const row = (from: string[], to: string[], pages: string[] = []) => ({ from, to, pages });

const texts = (query: string, from: string[]): string[] =>
  matchAliases(query, compileAliases([row(from, ['x'])])).flatMap(({ parts }) =>
    parts.map(([start, end]) => query.slice(start, end)),
  );

describe('matchAliases', () => {
  it('takes the longest first', () => {
    expect(texts('アプリパスワードの作成', ['パスワード', 'アプリパスワード'])).toEqual([
      'アプリパスワード',
    ]);
  });

  it('knows plurals and other endings, but no middles of words', () => {
    expect(texts('two copiers', ['copier'])).toEqual(['copiers']);
    expect(texts('photocopiers', ['copier'])).toEqual([]);
  });

  it('bridges a short gap', () => {
    expect(texts('it asks me for the password', ['asks * password'])).toEqual(['asks', 'password']);
    expect(texts('パスワードを何度も聞かれる', ['パスワード*聞'])).toEqual(['パスワード', '聞']);
  });
});

describe('the reviewed dictionaries', () => {
  it.each(['ja', 'en'])('%s is well formed and says nothing twice', (language) => {
    const path = new URL(`../content/aliases/${language}.yaml`, import.meta.url);
    const file = aliasesSchema.parse(parse(readFileSync(path, 'utf8')));
    for (const entry of Object.values(file.themes).flat()) {
      expect(new Set(entry.from).size, entry.from.join(', ')).toBe(entry.from.length);
    }
  });
});

describe('compileAliasFile', () => {
  const { vocabulary, pages } = smallSite('ja');
  const file = (to: string[]) =>
    aliasesSchema.parse({ ignore: [], codes: [], themes: { t: [{ from: ['ぷりんた'], to }] } });

  it('refuses a target that occurs nowhere and says what to do', () => {
    const compile = () =>
      compileAliasFile(file(['冷蔵庫']), vocabulary, pages, { fileName: 'ja.yaml' });
    expect(compile).toThrow('ja.yaml: “冷蔵庫” occur on no page. Use words that the pages use');
  });

  it('leaves it out for a site that hides guides', () => {
    const compiled = compileAliasFile(file(['冷蔵庫', '複合機']), vocabulary, pages, {
      fileName: '',
      lenient: true,
    });
    expect(compiled.aliases[0]?.to).toEqual(['複合機']);
  });

  it('refuses an alias that leads nowhere', () => {
    expect(() => file([])).toThrow('an alias that leads nowhere does nothing');
  });
});
