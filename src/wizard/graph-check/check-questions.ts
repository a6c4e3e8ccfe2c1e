import { everyAnswer, fault, type GraphFault } from '../fault.ts';
import { targetName, unsure, type Graph, type Target } from '../../content-model/graph.ts';
import { limits } from '../limits.ts';

/** Questions that do not ask: doubled answers, one outcome only, no `unsure`, too many answers. */
export const idleQuestions = (graph: Graph): GraphFault[] =>
  Object.values(graph.questions).flatMap((question) => {
    const ids = question.answers.map((answer) => answer.id);
    const doubled = ids.find((id, index) => ids.indexOf(id) !== index);
    const targets = new Set(question.answers.map((answer) => targetName(answer.target)));
    return [
      ...(doubled
        ? [
            fault(
              question.id,
              doubled,
              'is there twice',
              'Give every answer of a question its own id.',
            ),
          ]
        : []),
      ...(targets.size < 2
        ? [
            fault(
              question.id,
              undefined,
              'decides nothing: all answers lead to the same place',
              'Delete the question or correct the targets.',
            ),
          ]
        : []),
      ...(ids.includes(unsure)
        ? []
        : [
            fault(
              question.id,
              undefined,
              `has no answer "${unsure}"`,
              'Add one that leads to a way of finding out or to a safe page.',
            ),
          ]),
      ...tooManyAnswers(graph, question.id, ids.length),
    ];
  });

const tooManyAnswers = (graph: Graph, question: string, count: number): GraphFault[] => {
  const most =
    question === graph.start ? limits.answersOfTheFirstQuestion : limits.answersOfAQuestion;
  return count <= most
    ? []
    : [
        fault(
          question,
          undefined,
          `has ${count} answers, more than ${most}`,
          'Split the question.',
        ),
      ];
};

/**
 * Answers after which every page is still possible: readers would see nothing narrow. Only `unsure`
 * may leave all of them.
 */
export const idleAnswers = (graph: Graph): GraphFault[] => {
  const known = new Map<string, ReadonlySet<string>>();
  const pagesFrom = (target: Target): ReadonlySet<string> => {
    const name = targetName(target);
    if (target.kind === 'page') return new Set([name]);
    const pages =
      known.get(name) ??
      new Set(
        (graph.questions[name]?.answers ?? []).flatMap((answer) => [...pagesFrom(answer.target)]),
      );
    known.set(name, pages);
    return pages;
  };
  return everyAnswer(graph).flatMap(([question, answer]) => {
    const all = pagesFrom({ kind: 'question', question: question.id }).size;
    const narrows = pagesFrom(answer.target).size < all;
    return narrows || answer.id === unsure || all === 1
      ? []
      : [
          fault(
            question.id,
            answer.id,
            `leaves all ${all} pages possible: it does not narrow`,
            'Let the answer rule something out.',
          ),
        ];
  });
};

/** Headings that only one answer, or not every answer of the question, stands under. */
export const loneHeadings = (graph: Graph): GraphFault[] =>
  Object.values(graph.questions)
    .filter(({ answers }) => answers.some(({ group }) => group !== undefined))
    .flatMap(({ id, answers }) => {
      const groups = answers.map(({ group }) => group);
      const runs = groups.filter((group, index) => group !== groups[index - 1]);
      return groups.includes(undefined) || runs.length !== new Set(runs).size || runs.length < 2
        ? [
            fault(
              id,
              undefined,
              'has answers under headings that are not in order',
              'Give every answer a group, at least two groups, and keep those of one group together.',
            ),
          ]
        : [];
    });

/** Renamed ids that lead nowhere or hide an id in use. */
export const idleRenames = (graph: Graph): GraphFault[] => [
  ...Object.entries(graph.renamed.questions)
    .filter(
      ([from, to]) => graph.questions[from] !== undefined || graph.questions[to] === undefined,
    )
    .map(([from, to]) =>
      fault(
        from,
        undefined,
        `is renamed to "${to}", but the old id is in use or the new one does not exist`,
        'Correct the entry in "renamed".',
      ),
    ),
  ...Object.entries(graph.renamed.answers)
    .filter(([from, to]) => {
      const [question = '', old] = from.split('.');
      const ids = graph.questions[question]?.answers.map((answer) => answer.id) ?? [];
      return !ids.includes(to) || ids.some((id) => id === old);
    })
    .map(([from, to]) =>
      fault(
        from,
        undefined,
        `is renamed to "${to}", but the old id is in use or the new one does not exist`,
        'Write the entry in "renamed" as "question.old: new".',
      ),
    ),
];
