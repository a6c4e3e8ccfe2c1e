import type { Content, PageText } from '../../src/content-model/content.ts';
import { digestOf } from '../../src/content-model/digest.ts';
import { splitFrontMatter } from '../../src/content-model/guide-text.ts';
import type { Role } from '../../src/content-model/graph.ts';
import { firstLanguage, languages } from '../../src/languages/languages.ts';
import { allPaths } from '../../src/wizard/paths.ts';
import { gap, withEntry, type FileChange, type ReadFile } from './change.ts';
import { someEvidence } from './evidence.ts';
import { itemsAt, putBelow } from './place.ts';
import { addAnswer } from './wizard-file.ts';

/** What a new page needs to know. */
export interface NewPage {
  /** `topic/page`. */
  readonly id: string;
  /** The question that gets an answer leading to it. */
  readonly question: string;
  /** The last day for its next check. */
  readonly reviewBy: string;
}

const body = `
<Steps>

1. ${gap('what to do first')}

</Steps>

<Worked>

${gap('how to know that it worked')}

</Worked>

<Why>

${gap('the reason, and the history in short')}

</Why>
`;

/** Who comes to a question, at the least: whoever has said nothing uses mail. */
const readerOf = ({ graph }: Content, question: string): Role => {
  const ranks: readonly Role[] = ['user', 'owner', 'administrator'];
  const roles = allPaths(graph)
    .map(({ answers }) => ({ answers, at: answers.findIndex(([asked]) => asked === question) }))
    .flatMap(({ answers, at }) => (at < 0 ? [] : [answers.slice(0, at)]))
    .map((way) =>
      way.reduce<Role>((role, [asked, given]) => {
        const answer = graph.questions[asked]?.answers.find(({ id }) => id === given);
        return answer?.role ?? role;
      }, 'user'),
    );
  return ranks.find((rank) => roles.includes(rank)) ?? 'user';
};

const listOf = (count: number, what: string): string =>
  Array.from({ length: count }, (_, index) => `  - '${gap(`${what} ${index + 1}`)}'`).join('\n');

/** A page in every language, its claims, an entry in the overview and an answer that leads to it. */
export const newPage = (
  { id, question, reviewBy }: NewPage,
  content: Content,
  read: ReadFile,
): FileChange[] => {
  const [topic = '', page = ''] = id.split('/');
  const overviews = content.guides.filter((guide) => guide.kind === 'topic' && guide.id === topic);
  const sibling = content.guides.find(
    (guide): guide is PageText => guide.kind === 'page' && guide.topic === topic,
  );
  if (overviews.length === 0 || !sibling) throw new Error(`There is no topic "${topic}".`);
  if (content.guides.some((guide) => guide.id === id))
    throw new Error(`There is a page "${id}" already.`);
  const { sources, facts, confidence } = someEvidence(content);
  const title = gap('the symptom or task');
  const when = gap('who sees what, where');
  const answer = addAnswer(question, page, id, content, read);
  const front = (language: string): string => `---
kind: steps # steps | answer
title: '${title}'
when: '${when}'
audience: ${readerOf(content, question)} # user | owner | administrator
apps: [${sibling.front.apps.join(', ')}] # ${gap('the apps that it is about')}
needs:
  minutes: 5
  hand: '${gap('what to have at hand; delete the line where it is nothing')}'
keywords:
${listOf(5, 'a word that people type,')}
asks:
${listOf(10, `one way to ask for ${id},`)}
reviewed: ${content.today}
reviewBy: ${reviewBy}
sources: ${sources}
ifNot: [${sibling.id}] # ${gap('the pages to try next')}
${language === firstLanguage ? '' : `translatedFrom: '${digestOf(`${title}\n${when}\n${body}`)}'\n`}---
`;
  const claims = `docs/claims/${topic}.yaml`;
  const claim = `- page: ${page}
  says: '${gap('a statement of the page, in short')}'
  facts: ${facts}
  confidence: ${confidence}
`;
  return [
    ...languages.map((language) => ({
      path: `src/content/guides/${language}/${id}.mdx`,
      text: front(language) + body,
    })),
    ...overviews.map(({ file }) => ({ path: file, text: withOverviewEntry(read(file), id) })),
    {
      path: claims,
      text: content.claims.some((list) => list.topic === topic)
        ? withEntry(read(claims), claim, '')
        : claim,
    },
    ...answer,
  ];
};

const withOverviewEntry = (text: string, page: string): string => {
  const { yaml } = splitFrontMatter(text);
  const start = text.indexOf(yaml);
  const last = itemsAt(yaml, ['entries']).at(-1)?.place;
  if (!last) throw new Error('The overview has no entries.');
  const entry = `  - page: ${page}\n    see: '${gap('what people see')}'\n`;
  return (
    text.slice(0, start) + putBelow(`${yaml}\n`, last, entry) + text.slice(start + yaml.length + 1)
  );
};
