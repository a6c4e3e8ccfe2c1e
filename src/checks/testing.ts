import type { Language } from '../languages/languages.ts';
import { describeFault, type Fault } from './fault.ts';
import type { ContentModel, DataFile, DataKind, GuideText, WordsFile } from './model.ts';

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
    title: front.title[language],
    summary: front.summary[language],
    audience: 'owner',
    apps: ['printer'],
    keywords: ['one', 'two', 'three', 'four', 'five'],
    reviewed: '2026-11-22',
    reviewBy: '2027-01-15',
    sources: ['smtp26'],
    ifNot: [slug === 'smtp' ? 'unaffected' : 'smtp'],
    ...(language === 'en' ? { translatedFrom: '0123456789ab' } : {}),
    ...changes.front,
  },
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

const data: Partial<Record<DataKind, unknown>> = {
  timeline: [goodDate],
  glossary: [goodTerm],
  sources: {
    smtp26: { title: both('Plan'), url: { en: 'https://example.com/plan' }, kind: 'official' },
  },
  wizard: {
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
  errors: [
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
  facts: {
    S02: { confidence: 'official', sources: ['smtp26'] },
    S04: { confidence: 'unsure', sources: [] },
  },
  corrections: [],
};

const files: Partial<Record<DataKind, string>> = {
  errors: 'src/content/errors/smtp.yaml',
  facts: 'docs/claims/facts.yaml',
  corrections: 'docs/claims/corrections.yaml',
};

/** A data file of the good content with another value. */
export const dataFile = (
  kind: DataKind,
  value: unknown,
  file = files[kind] ?? `src/content/${kind}.yaml`,
): DataFile => ({
  kind,
  file,
  value,
});

const claimsFile = (slug: string): DataFile =>
  dataFile(
    'claims',
    [{ section: 'why', says: 'It goes off', facts: ['S02'], confidence: 'official' }],
    `docs/claims/${slug}.yaml`,
  );

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

/** Content without faults, with parts of it replaced. */
export const goodContent = (changes: Partial<ContentModel> = {}): ContentModel => ({
  today: '2026-11-22',
  guides: [...guidesOf('smtp'), ...guidesOf('unaffected')],
  data: [
    ...Object.entries(data).map(([kind, value]) => dataFile(kind as DataKind, value)),
    claimsFile('smtp'),
    claimsFile('unaffected'),
  ],
  words: [
    wordsFile('ja', 'wizard', wizardWordsOf('ja')),
    wordsFile('en', 'wizard', wizardWordsOf('en')),
    wordsFile('ja', 'drawings', { printer: { alt: '複合機の絵。' } }),
    wordsFile('en', 'drawings', { printer: { alt: 'A printer.' } }),
  ],
  drawings: ['printer'],
  pages: ['', 'about', 'reference/timeline', 'reference/glossary', 'reference/sources'],
  site: 'https://guide.example.com',
  unreadable: [],
  ...changes,
});

/** The good content with one guide of the pair `smtp` changed. */
export const withGuide = (
  language: Language,
  changes: Parameters<typeof goodGuide>[2],
): ContentModel => ({
  ...goodContent(),
  guides: goodContent().guides.map((guide) =>
    guide.slug === 'smtp' && guide.language === language
      ? goodGuide(language, 'smtp', changes)
      : guide,
  ),
});

/** The good content with one data file replaced. */
export const withData = (kind: DataKind, value: unknown, file?: string): ContentModel => {
  const changed = dataFile(kind, value, file);
  return {
    ...goodContent(),
    data: [...goodContent().data.filter((entry) => entry.file !== changed.file), changed],
  };
};

/** Faults as people read them. */
export const lines = (faults: readonly Fault[]): string[] => faults.map(describeFault);
