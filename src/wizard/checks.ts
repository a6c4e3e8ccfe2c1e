import {
  targetName,
  unsure,
  type Answer,
  type Graph,
  type Question,
  type Target,
} from './graph.ts';
import { allPaths } from './paths.ts';

/** Limits of the graph: nobody is asked more than this. */
export const limits = { questionsOnAPath: 5, answersOfAQuestion: 7, unsureSteps: 3 } as const;

/** A fault of the graph, with where it is and how to mend it. */
export interface GraphFault {
  readonly question: string;
  readonly answer: string | undefined;
  readonly message: string;
  readonly remedy: string;
}

/** What else exists, for the checks that look beyond the graph. */
export interface Surroundings {
  /** Section ids of every guide by slug. */
  readonly sections: Readonly<Record<string, ReadonlySet<string>>>;
}

const fault = (
  question: string,
  answer: string | undefined,
  message: string,
  remedy: string,
): GraphFault => ({ question, answer, message, remedy });

const answersOf = (graph: Graph): (readonly [Question, Answer])[] =>
  Object.values(graph.questions).flatMap((question) =>
    question.answers.map((answer) => [question, answer] as const),
  );

/** Targets that do not exist: the first thing to mend, since nothing else can be said before. */
export const missingTargets = (graph: Graph, { sections }: Surroundings): GraphFault[] => {
  const faults = answersOf(graph).flatMap(([question, { id, target }]) => {
    if (target.kind === 'question') {
      return graph.questions[target.question]
        ? []
        : [
            fault(
              question.id,
              id,
              `leads to the question "${target.question}", which does not exist`,
              'Add that question or correct the target.',
            ),
          ];
    }
    const known = sections[target.guide];
    if (!known)
      return [
        fault(
          question.id,
          id,
          `leads to the guide "${target.guide}", which does not exist`,
          'Write that guide or correct the target.',
        ),
      ];
    return target.section === undefined || known.has(target.section)
      ? []
      : [
          fault(
            question.id,
            id,
            `leads to "${targetName(target)}", but the guide has no such section`,
            `Use one of: ${[...known].join(', ')}.`,
          ),
        ];
  });
  return graph.questions[graph.start]
    ? faults
    : [
        fault(
          graph.start,
          undefined,
          'is the start, but no such question exists',
          'Set "start" to the id of a question.',
        ),
        ...faults,
      ];
};

/** A way that comes back to a question it has passed, as the ids on it; undefined when there is none. */
export const findCycle = (graph: Graph): string[] | undefined => {
  const done = new Set<string>();
  const visit = (id: string, trail: string[]): string[] | undefined => {
    if (trail.includes(id)) return [...trail.slice(trail.indexOf(id)), id];
    if (done.has(id)) return undefined;
    for (const { target } of graph.questions[id]?.answers ?? []) {
      const cycle = target.kind === 'question' ? visit(target.question, [...trail, id]) : undefined;
      if (cycle) return cycle;
    }
    done.add(id);
    return undefined;
  };
  for (const id of Object.keys(graph.questions)) {
    const cycle = visit(id, []);
    if (cycle) return cycle;
  }
  return undefined;
};

/** Questions and guides that no answers lead to. */
export const unreachable = (graph: Graph, { sections }: Surroundings): GraphFault[] => {
  const paths = allPaths(graph);
  const asked = new Set(paths.flatMap((path) => path.answers.map(([question]) => question)));
  const reached = new Set(paths.map((path) => path.outcome.split('#')[0]));
  return [
    ...Object.keys(graph.questions)
      .filter((id) => !asked.has(id))
      .map((id) =>
        fault(id, undefined, 'is never asked', 'Let an answer lead to it or delete it.'),
      ),
    ...Object.keys(sections)
      .filter((slug) => !reached.has(slug))
      .map((slug) =>
        fault(
          graph.start,
          undefined,
          `no answers lead to the guide "${slug}"`,
          'Let an answer lead to it.',
        ),
      ),
  ];
};

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

/** Paths that are too long, and chains of `unsure` that do not end soon or end at the start. */
export const longPaths = (graph: Graph): GraphFault[] => [
  ...allPaths(graph)
    .filter((path) => path.answers.length > limits.questionsOnAPath)
    .map((path) => {
      const [question = graph.start, answer] = path.answers.at(-1) ?? [];
      return fault(
        question,
        answer,
        `ends a path of ${path.answers.length} questions, more than ${limits.questionsOnAPath}: ${path.answers.map(([id]) => id).join(' > ')}`,
        'Let an earlier answer lead to a guide.',
      );
    }),
  ...Object.keys(graph.questions).flatMap((id) => {
    const steps = unsureSteps(graph, id);
    return steps <= limits.unsureSteps
      ? []
      : [
          fault(
            id,
            unsure,
            `needs ${steps} times "${unsure}" to reach a guide, more than ${limits.unsureSteps}`,
            'Let it lead to a guide earlier.',
          ),
        ];
  }),
];

const unsureSteps = (graph: Graph, start: string): number => {
  let steps = 0;
  let id: string | undefined = start;
  while (id !== undefined) {
    steps += 1;
    const answer: Answer | undefined = graph.questions[id]?.answers.find(
      ({ id: name }) => name === unsure,
    );
    id = answer?.target.kind === 'question' ? answer.target.question : undefined;
  }
  return steps;
};

const outcomes = (graph: Graph, target: Target): Set<string> =>
  target.kind === 'guide'
    ? new Set([targetName(target)])
    : new Set(
        graph.questions[target.question]?.answers.flatMap((answer) => [
          ...outcomes(graph, answer.target),
        ]),
      );

/** Answers after which every outcome is still possible; only `unsure` may leave all of them. */
export const idleAnswers = (graph: Graph): GraphFault[] =>
  answersOf(graph).flatMap(([question, answer]) => {
    const before = outcomes(graph, { kind: 'question', question: question.id }).size;
    const after = outcomes(graph, answer.target).size;
    return after < before || answer.id === unsure || before === 1
      ? []
      : [
          fault(
            question.id,
            answer.id,
            `leaves all ${before} outcomes possible: it does not narrow`,
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

/** Every fault of a graph, the ones that hide others first. */
export const checkGraph = (graph: Graph, surroundings: Surroundings): GraphFault[] => {
  const missing = missingTargets(graph, surroundings);
  if (missing.length > 0) return missing;
  const cycle = findCycle(graph);
  if (cycle) {
    return [
      fault(
        cycle[0] ?? graph.start,
        undefined,
        `comes back to itself: ${cycle.join(' > ')}`,
        'Let one of these answers lead to a guide.',
      ),
    ];
  }
  return [
    ...unreachable(graph, surroundings),
    ...idleQuestions(graph),
    ...longPaths(graph),
    ...idleAnswers(graph),
    ...idleRenames(graph),
  ];
};
