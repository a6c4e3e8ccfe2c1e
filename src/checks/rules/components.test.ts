import { describe, expect, it } from 'vitest';
import {
  goodDate,
  goodGuide,
  lines,
  withData,
  withGuide,
  goodContent,
  wordsFile,
} from '../testing.ts';
import { bold } from './bold.ts';
import { components } from './components.ts';
import { drawingWords } from './drawing-words.ts';
import { equalCommands } from './equal-commands.ts';
import { sourceKeys } from './source-keys.ts';
import { steps } from './steps.ts';

const found = (text: string) => lines(components(withGuide('ja', { add: text })));

describe('a component in a guide', () => {
  it.each([
    '<Term id="global-administrator">グローバル管理者</Term>',
    '<When id="smtp-off" />',
    '<Drawing name="printer" />',
    '<MenuPath ja="設定 > メール" en="Settings > Mail" />',
  ])('may be %s', (tag) => {
    expect(found(tag)).toEqual([]);
  });

  it.each([
    ['<Term id="magic">魔法</Term>', 'there is no term "magic"'],
    ['<When id="someday" />', 'there is no date "someday"'],
    ['<Drawing name="cat" />', 'there is no drawing "cat". Use one of: printer.'],
    [
      '<Notice kind="panic">x</Notice>',
      '"panic" is no kind of notice. Use one of: info, warning, deadline, history.',
    ],
    ['<MenuPath ja="設定 > メール" />', 'a menu path lacks a language'],
    ['<Video src="x" />', '<Video> is no component of this site'],
    ['{<b>x</b>}', 'braces are a program here. Put them into code.'],
  ])('may not be %s', (tag, message) => {
    expect(found(tag)).toEqual([expect.stringContaining(message)]);
  });

  it('explains a term once', () => {
    const term = '<Term id="global-administrator">管理者</Term>';
    expect(found(`${term} と ${term}`)).toEqual([
      expect.stringContaining('the term "global-administrator" is explained twice in this guide'),
    ]);
  });
});

describe('a source', () => {
  it('that a guide or a date names is in the registry', () => {
    expect(lines(sourceKeys(withGuide('ja', { front: { sources: ['rumour'] } })))).toEqual([
      expect.stringContaining('sources: there is no source "rumour"'),
    ]);
    expect(
      lines(
        sourceKeys(withData('src/content/timeline.yaml', [{ ...goodDate, sources: ['rumour'] }])),
      ),
    ).toEqual([
      expect.stringContaining(
        'src/content/timeline.yaml: smtp-off.sources: there is no source "rumour"',
      ),
    ]);
  });
});

describe('a drawing', () => {
  it('has a text alternative in every language', () => {
    const words = [wordsFile('ja', 'drawings', { printer: { alt: '' } })];
    expect(lines(drawingWords(goodContent({ words })))).toEqual([
      expect.stringContaining('printer.alt: the drawing "printer" has no text alternative'),
    ]);
  });

  it('is there for every text alternative', () => {
    const value = { printer: { alt: 'A printer.' }, fax: { alt: 'A fax machine.' } };
    expect(
      lines(drawingWords(goodContent({ words: [wordsFile('en', 'drawings', value)] }))),
    ).toEqual([
      'src/content/words/en/drawings.json: fax: has words, but there is no such drawing. Delete them, or add the drawing to src/content/drawings/.',
    ]);
  });
});

describe('bold', () => {
  it.each([
    '**基本認証**が',
    '**基本認証**（旧）',
    'ある **「太字」** は',
    '1. **はい**: それ',
    '`**「x」**が`',
  ])('is printed from %s', (text) => {
    expect(bold(withGuide('ja', { add: text }))).toEqual([]);
  });

  it.each(['は**「太字」**が', '**太字。**次', '** 太字**'])(
    'would show its asterisks in %s',
    (text) => {
      expect(lines(bold(withGuide('ja', { add: text })))[0]).toMatch(
        /line \d+: the page would print the asterisks in/,
      );
    },
  );
});

describe('steps', () => {
  const list = (items: string[]) =>
    withGuide('ja', {
      add: `<Steps>\n\n${items.map((item, index) => `${index + 1}. ${item}`).join('\n')}\n\n</Steps>`,
    });

  it('are at most two lines long, without addresses and the other language', () => {
    const menu =
      '<MenuPath ja="設定 > メール" en="Settings > Mail > Accounts > Add an account > Microsoft Exchange > Sign in" />';
    expect(steps(list([`${'あ'.repeat(70)}${menu}[先](guide:unaffected/web#ways)`]))).toEqual([]);
    expect(lines(steps(list(['あ'.repeat(81)])))).toEqual([
      expect.stringContaining('is longer than two lines'),
    ]);
  });

  it('are at most nine', () => {
    expect(lines(steps(list(Array.from({ length: 10 }, () => '押します。'))))).toEqual([
      expect.stringContaining('the list has 10 steps. Split it: at most 9 steps in a list.'),
    ]);
  });
});

describe('commands', () => {
  const block = (code: string) => `\`\`\`powershell\n${code}\n\`\`\``;

  it('are the same in both languages, but for what the reader fills in', () => {
    const model = (ja: string, en: string) =>
      lines(
        equalCommands(
          goodContent({
            guides: [
              goodGuide('ja', 'smtp/printer', { add: block(ja) }),
              goodGuide('en', 'smtp/printer', { add: block(en) }),
            ],
          }),
        ),
      );
    expect(model('Get-User <名前>  # 見る', 'Get-User <name>')).toEqual([]);
    expect(model('Get-User -New', 'Get-User -Old')).toEqual([
      expect.stringContaining('en/smtp/printer.mdx: commands: lacks the command "Get-User -New"'),
      expect.stringContaining('ja/smtp/printer.mdx: commands: lacks the command "Get-User -Old"'),
    ]);
  });
});
