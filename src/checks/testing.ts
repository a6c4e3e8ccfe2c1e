import type { Language } from '../languages/languages.ts';
import { describeFault, type Fault } from '../content-model/fault.ts';
import type {
  Content,
  GuideText,
  PageText,
  TopicText,
  WordsFile,
} from '../content-model/content.ts';
import { parseContent, type ParsedContent } from '../content-model/parse-content.ts';
import type { Page } from '../content-model/schemas/page.ts';
import type { Topic } from '../content-model/schemas/topic.ts';

const words: Readonly<Record<string, { title: string; when: string; body: string }>> = {
  ja: {
    title: '複合機からメールを送れない',
    when: '複合機からスキャンを送れないときのページです。',
    body: '\n<Steps>\n\n1. 電源を入れます。\n\n</Steps>\n\n## 送り方 {#ways}\n\n送れます。\n\n<Worked>\n\n届きます。\n\n</Worked>\n',
  },
  en: {
    title: 'A printer cannot send mail',
    when: 'For a printer that no longer sends scans.',
    body: '\n<Steps>\n\n1. Switch it on.\n\n</Steps>\n\n## Ways {#ways}\n\nIt can send.\n\n<Worked>\n\nIt arrives.\n\n</Worked>\n',
  },
};

const digests: Readonly<Record<string, string>> = { ja: '0123456789ab', en: 'ba9876543210' };

/** What a text is made from and what is changed in it. */
interface Changes {
  readonly front?: Record<string, unknown>;
  readonly body?: string;
  /** Put at the end of the text. */
  readonly add?: string;
}

/** A page without faults. */
export const goodGuide = (
  language: Language,
  id = 'smtp/printer',
  changes: Changes = {},
): PageText => {
  const [topic = '', page = ''] = id.split('/');
  const { title = '', when = '', body = '' } = words[language] ?? {};
  return {
    kind: 'page',
    file: `src/content/guides/${language}/${id}.mdx`,
    language,
    id,
    topic,
    page,
    front: {
      kind: 'steps',
      title,
      when,
      audience: 'user',
      apps: ['printer'],
      needs: { minutes: 5 },
      keywords: ['one', 'two', 'three', 'four', 'five'],
      asks: Array.from({ length: 10 }, (_, index) => `${id} ${index}`),
      reviewed: '2026-11-22',
      reviewBy: '2027-01-15',
      sources: ['smtp26'],
      ifNot: [id === 'smtp/printer' ? 'unaffected/web' : 'smtp/printer'],
      ...(language === 'en' ? { translatedFrom: '0123456789ab' } : {}),
      ...changes.front,
    } as Page,
    body: (changes.body ?? body) + (changes.add ? `\n${changes.add}\n` : ''),
    firstLine: 14,
    digest: digests[language] ?? '',
  };
};

/** An overview without faults. */
export const goodTopic = (
  language: Language,
  topic: string,
  page: string,
  changes: Changes = {},
): TopicText => ({
  kind: 'topic',
  file: `src/content/guides/${language}/${topic}/index.mdx`,
  language,
  id: topic,
  topic,
  front: {
    title: words[language]?.title ?? '',
    summary: words[language]?.when ?? '',
    keywords: ['one', 'two', 'three', 'four', 'five'],
    entries: [{ page: `${topic}/${page}`, see: 'It fails.', was: ['fix', 'why'] }],
    ...(language === 'en' ? { translatedFrom: '0123456789ab' } : {}),
    ...changes.front,
  } as Topic,
  body: changes.body ?? '',
  firstLine: 10,
  digest: digests[language] ?? '',
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
  pages: ['smtp/printer'],
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

const claimOf = (page: string) => ({
  page,
  says: 'It goes off',
  facts: ['S02'],
  confidence: 'official',
});

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
          { id: 'printer', page: 'smtp/printer' },
          { id: 'unsure', page: 'unaffected/web' },
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
      page: 'smtp/printer',
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
  'docs/claims/smtp.yaml': [claimOf('printer')],
  'docs/claims/unaffected.yaml': [claimOf('web')],
  'src/content/topics.yaml': ['smtp', 'unaffected'],
  'src/content/changes.yaml': [],
  'src/content/state.yaml': [],
  'src/content/organisation.yaml': {
    name: both('Example'),
    site: 'https://guide.example.com',
    base: '/',
    helpDesk: { name: both('Help'), mail: 'help@example.com' },
    deviceManagement: 'none',
    hideTopics: [],
    hideParts: [],
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
    pictures: [],
    sitePages: ['', 'about', 'reference/timeline', 'reference/glossary', 'reference/sources'],
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

const guidesOf = (topic: string, page: string): GuideText[] =>
  ['ja', 'en'].flatMap((language) => [
    goodTopic(language, topic, page),
    goodGuide(language, `${topic}/${page}`),
  ]);

const wholeOf = ({ content, faults }: ParsedContent): Content => {
  if (!content) throw new Error(lines(faults).join('\n'));
  return {
    ...content,
    guides: [...guidesOf('smtp', 'printer'), ...guidesOf('unaffected', 'web')],
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

/** The good content with one language of the page `smtp/printer` changed. */
export const withGuide = (language: Language, changes: Changes): Content => ({
  ...goodContent(),
  guides: goodContent().guides.map((guide) =>
    guide.id === 'smtp/printer' && guide.language === language
      ? goodGuide(language, 'smtp/printer', changes)
      : guide,
  ),
});

/** Faults as people read them. */
export const lines = (faults: readonly Fault[]): string[] => faults.map(describeFault);
