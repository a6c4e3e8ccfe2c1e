import { isRight, quantile, score, type Answer } from './score.ts';

const cell = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3)).padStart(9);

const head = `${''.padEnd(26)}    n   topic 1   topic 3    page 1    page 3     empty     loose`;

const line = (name: string, answers: readonly Answer[]): string => {
  const { count, ...shares } = score(answers);
  const { topicFirst, topicInThree, pageFirst, pageInThree, empty, loose } = shares;
  const cells = [topicFirst, topicInThree, pageFirst, pageInThree, empty, loose].map(cell);
  return `${name.padEnd(26)} ${String(count).padStart(4)} ${cells.join(' ')}`;
};

const isInScope = ({ query }: Answer): boolean => query.topics.length > 0;

const rounded = (value: number): number => Number(value.toFixed(3));

/** How good the answers to what the site is about are, and their times in milliseconds. */
export const overall = (answers: readonly Answer[]) => {
  const { count, topicFirst, pageFirst, pageInThree, empty } = score(answers.filter(isInScope));
  const times = answers.map(({ milliseconds }) => milliseconds);
  return {
    queries: count,
    'topic first': rounded(topicFirst),
    'page first': rounded(pageFirst),
    'page in three': rounded(pageInThree),
    empty: rounded(empty),
    'median ms': rounded(quantile(times, 0.5)),
    'p95 ms': rounded(quantile(times, 0.95)),
  };
};

/** One line for each set and half, and for what the site is not about. */
export const qualityTable = (system: string, answers: readonly Answer[]): string => {
  const sets = [...new Set(answers.map(({ query }) => query.set))];
  const halves = [
    { name: 'tuned', tuned: true },
    { name: 'unseen', tuned: false },
  ];
  const times = answers.map(({ milliseconds }) => milliseconds);
  return [
    `\n${system}`,
    head,
    ...sets.flatMap((set) =>
      halves.flatMap(({ name, tuned }) => {
        const part = answers.filter(({ query }) => query.set === set && query.tuned === tuned);
        const inScope = part.filter(isInScope);
        return inScope.length === 0 ? [] : [line(`${set}, ${name}`, inScope)];
      }),
    ),
    ...halves.map(({ name, tuned }) =>
      line(
        `out of scope, ${name}`,
        answers.filter((answer) => !isInScope(answer) && answer.query.tuned === tuned),
      ),
    ),
    `warm ms: median ${quantile(times, 0.5).toFixed(2)}, p95 ${quantile(times, 0.95).toFixed(2)}`,
  ].join('\n');
};

/** What went wrong on the tuned halves only, so that the others stay unseen. */
export const failures = (answers: readonly Answer[]): string =>
  answers
    .filter(({ query }) => query.tuned)
    .filter((answer) => (isInScope(answer) ? !isRight(answer) || answer.loose : !answer.loose))
    .map(({ query, pages, loose }) => {
      const wanted = query.pages.length > 0 ? query.pages : query.topics;
      return `${query.id} “${query.query}” wants ${wanted.join(', ') || 'a notice'}${loose ? ' LOOSE' : ''}: ${pages.slice(0, 4).join(', ')}`;
    })
    .join('\n');
