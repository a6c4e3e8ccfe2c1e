import type { Language } from '../../src/languages/languages.ts';
import { gap, type FileChange, type ReadFile } from './change.ts';
import { addAnswer } from './wizard-file.ts';

/** What a new guide needs to know. */
export interface NewGuide {
  readonly slug: string;
  /** The question that gets an answer leading to it. */
  readonly question: string;
  readonly today: string;
  /** The last day for its next check. */
  readonly reviewBy: string;
  readonly digestOf: (body: string) => string;
}

const headings: Record<Language, readonly [id: string, heading: string, what: string][]> = {
  ja: [
    ['symptoms', 'こう見えます', '画面の言葉と様子'],
    ['fix', '今すること', '読む人がする手順'],
    ['admin', '管理者がすること', '管理者の手順。要らなければ節ごと消す'],
    ['worked', '直ったことの確かめ方', '直ったと分かる印'],
    ['not-worked', '直らないとき', '次に見るページ。可能性の高い順'],
    ['why', 'なぜ起きるか', '理由と、短い経緯'],
  ],
  en: [
    ['symptoms', 'What you see', 'words on the screen and behaviour'],
    ['fix', 'What to do now', 'steps for the reader'],
    [
      'admin',
      'What the administrator does',
      'steps for the administrator; delete the section if there are none',
    ],
    ['worked', 'How to know that it worked', 'signs that it worked'],
    ['not-worked', 'If it did not work', 'pages to try next, most likely first'],
    ['why', 'Why this happens', 'the reason, and the history in short'],
  ],
};

const bodyOf = (language: Language): string =>
  headings[language]
    .map(([id, heading, what]) => `\n## ${heading} {#${id}}\n\n${gap[language](what)}\n`)
    .join('');

const front = (
  language: Language,
  { today, reviewBy }: NewGuide,
  digest: string | undefined,
): string => {
  const write = gap[language];
  const [title, summary, word] =
    language === 'ja'
      ? [
          write('読む人の困りごと'),
          `${write('何が直るか')}一文か二文で、この文書で何がどのように直るのかを書きます。八十字から百二十字まで。`,
          '検索の言葉',
        ]
      : [
          write('the reader’s problem'),
          `${write('what this puts right')} One or two sentences that say what the guide puts right, 80 to 220 characters.`,
          'search word',
        ];
  return [
    '---',
    `title: '${title}'`,
    `summary: '${summary}'`,
    'audience: everyone # everyone | administrator | owner',
    'apps: [other-mail-app]',
    `keywords: [${[1, 2, 3, 4, 5].map((number) => `'${write(`${word} ${number}`)}'`).join(', ')}]`,
    `reviewed: ${today}`,
    `reviewBy: ${reviewBy}`,
    'sources: [dep-doc]',
    'ifNot: [other-causes]',
    ...(digest === undefined ? [] : [`translatedFrom: '${digest}'`]),
    '---',
    '',
  ].join('\n');
};

/** A guide pair, its list of claims, its slug and an answer that leads to it. */
export const newGuide = (guide: NewGuide, read: ReadFile): FileChange[] => {
  const [ja, en] = [bodyOf('ja'), bodyOf('en')];
  return [
    { path: `src/content/guides/ja/${guide.slug}.mdx`, text: front('ja', guide, undefined) + ja },
    {
      path: `src/content/guides/en/${guide.slug}.mdx`,
      text: front('en', guide, guide.digestOf(ja)) + en,
    },
    {
      path: `docs/claims/${guide.slug}.yaml`,
      text: `- section: fix\n  says: '${gap.en('a statement of the guide, in short')}'\n  facts: [T07]\n  confidence: official\n`,
    },
    ...addAnswer(guide.question, guide.slug, `guide: ${guide.slug}`, read),
  ];
};
