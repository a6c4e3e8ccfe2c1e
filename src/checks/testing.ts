import { textIn } from '../languages/localised.ts';
import type { Language } from '../languages/languages.ts';
import { describeFault, type Fault } from '../content-model/fault.ts';
import type { Content, GuideText, WordsFile } from '../content-model/content.ts';
import { parseContent, type ParsedContent } from '../content-model/parse-content.ts';
import type { Guide } from '../content-model/schemas/guide.ts';

const front = {
  title: { ja: '複合機からメールを送れない', en: 'A printer cannot send mail' },
  summary: {
    ja: '複合機からメールを送れないときの直し方です。送り方の選び方と、機器の設定と、管理者がすることをまとめました。',
    en: 'How to fix a printer that cannot send mail, how to choose a way of sending, and what the administrator does about it.',
  },
};

const body: Record<Language, string> = {
  ja: '\n## こう見えます {#symptoms}\n\n送れません。\n\n## すること {#fix}\n\n<Steps>\n\n1. 電源を入れます。\n\n</Steps>\n\n## 管理者 {#admin}\n\n## 確認 {#worked}\n\n## 直らないとき {#not-worked}\n\n## 理由 {#why}\n',
  en: '\n## What you see {#symptoms}\n\nIt cannot send.\n\n## What to do {#fix}\n\n<Steps>\n\n1. Switch it on.\n\n</Steps>\n\n## Administrators {#admin}\n\n## Check {#worked}\n\n## If not {#not-worked}\n\n## Why {#why}\n',
};

/** A guide without faults; `add` is put at the end of its section `why`. */
export const goodGuide = (
  language: Language,
  slug = 'smtp',
  changes: { front?: Record<string, unknown>; body?: string; add?: string } = {},
): GuideText => ({
  file: `src/content/guides/${language}/${slug}.mdx`,
  language,
  slug,
  front: {
    title: textIn(front.title, language),
    summary: textIn(front.summary, language),
    audience: 'owner',
    apps: ['printer'],
    keywords: ['one', 'two', 'three', 'four', 'five'],
    reviewed: '2026-11-22',
    reviewBy: '2027-01-15',
    sources: ['smtp26'],
    ifNot: [slug === 'smtp' ? 'unaffected' : 'smtp'],
    ...(language === 'en' ? { translatedFrom: '0123456789ab' } : {}),
    ...changes.front,
  } as Guide,
  body: (changes.body ?? body[language]) + (changes.add ? `\n${changes.add}\n` : ''),
  firstLine: 14,
  digest: language === 'ja' ? '0123456789ab' : 'ba9876543210',
});

const both = (text: string) => ({ ja: `${text}（日本語）`, en: text });

/** A date without faults. */
export const goodDate = {
  id: 'smtp-off',
  date: '2026-12',
  part: 'end',
  title: both('SMTP AUTH off'),
  what: both('It goes off.'),
  touches: ['printer'],
  guides: ['smtp'],
  sources: ['smtp26'],
  confidence: 'official',
  facts: ['S02'],
  reviewBy: '2027-01-15',
};

/** A term without faults. */
export const goodTerm = {
  id: 'global-administrator',
  term: { ja: 'グローバル管理者', en: 'Global Administrator' },
  former: { ja: ['全体管理者'], en: ['company administrator'] },
  avoid: {
    ja: ['全体管理者', 'グローバル アドミン'],
    en: ['company administrator', 'global admin'],
  },
  meaning: both('The highest role.'),
};

const claim = { section: 'why', says: 'It goes off', facts: ['S02'], confidence: 'official' };

/** The data files of the good content by their path, as the values that they hold. */
const data: Readonly<Record<string, unknown>> = {
  'src/content/timeline.yaml': [goodDate],
  'src/content/glossary.yaml': [goodTerm],
  'src/content/sources.yaml': {
    smtp26: { title: both('Plan'), url: { en: 'https://example.com/plan' }, kind: 'official' },
  },
  'src/content/wizard.yaml': {
    version: 1,
    start: 'start',
    renamed: { questions: {}, answers: {} },
    questions: {
      start: {
        answers: [
          { id: 'printer', guide: 'smtp' },
          { id: 'unsure', guide: 'unaffected' },
        ],
      },
    },
  },
  'src/content/errors/smtp.yaml': [
    {
      id: 'smtp-refused',
      protocol: 'smtp',
      examples: ['535 5.7.139 basic authentication is disabled'],
      all: ['basic authentication is disabled'],
      certainty: 'certain',
      guide: 'smtp#fix',
      meaning: both('The password was refused.'),
      check: both('Ask the administrator.'),
      aboutBasic: 'yes',
      sources: ['smtp26'],
      confidence: 'official',
    },
  ],
  'docs/claims/facts.yaml': {
    S02: { confidence: 'official', sources: ['smtp26'] },
    S04: { confidence: 'unsure', sources: [] },
  },
  'docs/claims/corrections.yaml': [],
  'docs/claims/smtp.yaml': [claim],
  'docs/claims/unaffected.yaml': [claim],
  'src/content/topics.yaml': ['smtp', 'unaffected'],
  'src/content/changes.yaml': [],
  'src/content/organisation.yaml': {
    name: both('Example'),
    site: 'https://guide.example.com',
    base: '/',
    helpDesk: { name: both('Help'), mail: 'help@example.com' },
    deviceManagement: 'none',
    hideTopics: [],
    index: false,
    embedders: [],
  },
};

const printer = '<svg viewBox="0 0 240 160"></svg>';

/** What the loader makes of the good data files with one of them replaced. */
export const parseWith = (file?: string, value?: unknown): ParsedContent => {
  const values = file === undefined ? data : { ...data, [file]: value };
  const files = Object.entries(values).map(([path, held]) => ({
    file: path,
    text: JSON.stringify(held),
  }));
  return parseContent([...files, { file: 'src/content/drawings/printer.svg', text: printer }], {
    today: '2026-11-22',
    pages: ['', 'about', 'reference/timeline', 'reference/glossary', 'reference/sources'],
  });
};

/** A file of words. */
export const wordsFile = (language: Language, name: string, value: unknown): WordsFile => ({
  language,
  name,
  file: `src/content/words/${language}/${name}.json`,
  value,
});

/** Words of the wizard without faults. */
export const wizardWordsOf = (language: Language): Record<string, unknown> => ({
  start: {
    title: language === 'ja' ? '何が使えませんか。' : 'What fails?',
    help: language === 'ja' ? '近いものを選びます。' : 'Choose the closest.',
    printer: { label: language === 'ja' ? '複合機' : 'A printer', hint: '' },
    unsure: { label: language === 'ja' ? 'わからない' : 'Not sure', hint: '' },
  },
});

const guidesOf = (slug: string) => [goodGuide('ja', slug), goodGuide('en', slug)];

const wholeOf = ({ content, faults }: ParsedContent): Content => {
  if (!content) throw new Error(lines(faults).join('\n'));
  return {
    ...content,
    guides: [...guidesOf('smtp'), ...guidesOf('unaffected')],
    words: [
      wordsFile('ja', 'wizard', wizardWordsOf('ja')),
      wordsFile('en', 'wizard', wizardWordsOf('en')),
      wordsFile('ja', 'drawings', { printer: { alt: '複合機の絵。' } }),
      wordsFile('en', 'drawings', { printer: { alt: 'A printer.' } }),
    ],
  };
};

/** Content without faults, with parts of it replaced. */
export const goodContent = (changes: Partial<Content> = {}): Content => ({
  ...wholeOf(parseWith()),
  ...changes,
});

/** The good content with one data file replaced, which its schema must accept. */
export const withData = (file: string, value: unknown): Content => wholeOf(parseWith(file, value));

/** The good content with one guide of the pair `smtp` changed. */
export const withGuide = (
  language: Language,
  changes: Parameters<typeof goodGuide>[2],
): Content => ({
  ...goodContent(),
  guides: goodContent().guides.map((guide) =>
    guide.slug === 'smtp' && guide.language === language
      ? goodGuide(language, 'smtp', changes)
      : guide,
  ),
});

/** Faults as people read them. */
export const lines = (faults: readonly Fault[]): string[] => faults.map(describeFault);
