import { firstLanguage, languages } from '../../src/languages/languages.ts';
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

const sections: readonly (readonly [id: string, what: string])[] = [
  ['symptoms', 'words on the screen and behaviour'],
  ['fix', 'steps for the reader'],
  ['admin', 'steps for the administrator; delete the section if there are none'],
  ['worked', 'signs that it worked'],
  ['not-worked', 'pages to try next, most likely first'],
  ['why', 'the reason, and the history in short'],
];

const body = sections
  .map(([id, what]) => `\n## ${gap(`heading of ${id}`)} {#${id}}\n\n${gap(what)}\n`)
  .join('');

const front = ({ today, reviewBy }: NewGuide, digest: string | undefined): string =>
  [
    '---',
    `title: '${gap('the reader’s problem')}'`,
    `summary: '${gap('what this puts right')} One or two sentences that say what the guide puts right, 80 to 220 characters.'`,
    'audience: everyone # everyone | administrator | owner',
    'apps: [other-mail-app]',
    `keywords: [${[1, 2, 3, 4, 5].map((number) => `'${gap(`search word ${number}`)}'`).join(', ')}]`,
    `reviewed: ${today}`,
    `reviewBy: ${reviewBy}`,
    'sources: [dep-doc]',
    'ifNot: [other-causes]',
    ...(digest === undefined ? [] : [`translatedFrom: '${digest}'`]),
    '---',
    '',
  ].join('\n');

/** A guide in every language, its list of claims and an answer that leads to it. */
export const newGuide = (guide: NewGuide, read: ReadFile): FileChange[] => {
  return [
    ...languages.map((code) => ({
      path: `src/content/guides/${code}/${guide.slug}.mdx`,
      text: front(guide, code === firstLanguage ? undefined : guide.digestOf(body)) + body,
    })),
    {
      path: `docs/claims/${guide.slug}.yaml`,
      text: `- section: fix\n  says: '${gap('a statement of the guide, in short')}'\n  facts: [T07]\n  confidence: official\n`,
    },
    ...addAnswer(guide.question, guide.slug, `guide: ${guide.slug}`, read),
  ];
};
