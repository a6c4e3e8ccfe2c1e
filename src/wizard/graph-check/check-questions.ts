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
              'Add one that leads to a way of finding out or to a safe guide.',
            ),
          ]),
      ...(ids.length > limits.answersOfAQuestion
        ? [
            fault(
              question.id,
              undefined,
              `has ${ids.length} answers, more than ${limits.answersOfAQuestion}`,
              'Split the question.',
            ),
          ]
        : []),
    ];
  });

const outcomes = (graph: Graph, target: Target): Set<string> =>
  target.kind === 'guide'
    ? new Set([targetName(target)])
    : new Set(
        graph.questions[target.question]?.answers.flatMap((answer) => [
          ...outcomes(graph, answer.target),
        ]),
      );

const guidesOf = (names: ReadonlySet<string>): Set<string> =>
  new Set([...names].map((name) => name.split('#')[0] ?? name));

/**
 * Answers after which every guide is still possible, or every section of the only one: readers would
 * see nothing narrow. Only `unsure` may leave all of them.
 */
export const idleAnswers = (graph: Graph): GraphFault[] =>
  everyAnswer(graph).flatMap(([question, answer]) => {
    const before = outcomes(graph, { kind: 'question', question: question.id });
    const after = outcomes(graph, answer.target);
    const guides = guidesOf(before).size;
    const [all, left, what] =
      guides > 1 ? [guides, guidesOf(after).size, 'guides'] : [before.size, after.size, 'sections'];
    return left < all || answer.id === unsure || before.size === 1
      ? []
      : [
          fault(
            question.id,
            answer.id,
            `leaves all ${all} ${what} possible: it does not narrow`,
            'Let the answer rule something out.',
          ),
        ];
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
