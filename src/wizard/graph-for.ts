import {
  helpDeskPage,
  targetName,
  unsure,
  type Answer,
  type Graph,
  type Question,
  type Target,
} from '../content-model/graph.ts';
import { isSaid, mayBe, type State } from '../content-model/state.ts';
import { questionsFrom } from './trail.ts';

const nothing = (): boolean => false;

/**
 * The graph for one organisation. Answers that cannot be there are not offered; pages that do not
 * hold there give way to those that do, and hidden ones to the help desk; a question that then has
 * one outcome only is not asked, whoever would come to it goes on. With nothing said and nothing
 * hidden it is the whole graph. `hides` says whether a page `topic/page` is left out of the site.
 */
export const graphFor = (
  state: State,
  graph: Graph,
  hides: (page: string) => boolean = nothing,
): Graph => {
  const kept = new Map<string, Question>();
  const known = new Map<string, Target>();

  const pageFor = (page: string, passed: readonly string[] = []): string => {
    const other = graph.instead?.find(
      (entry) => entry.pages.includes(page) && isSaid(state, entry.when),
    );
    return other && !passed.includes(other.page)
      ? pageFor(other.page, [...passed, page])
      : hides(page)
        ? helpDeskPage
        : page;
  };

  const targetFor = (target: Target): Target => {
    if (target.kind === 'page') return { kind: 'page', page: pageFor(target.page) };
    const before = known.get(target.question);
    if (before) return before;
    // A graph that comes back to itself is a fault that the checks name; this has to end all the same.
    known.set(target.question, target);
    const found = placeOf(target.question);
    known.set(target.question, found);
    return found;
  };

  const placeOf = (id: string): Target => {
    const here: Target = { kind: 'question', question: id };
    const question = graph.questions[id];
    if (!question) return here;
    const answers = question.answers
      .filter(({ when }) => mayBe(state, when))
      .map((answer) => ({ ...answer, when: undefined, target: targetFor(answer.target) }));
    if (id !== graph.start && !decides(answers, question.answers)) {
      const first = answers.find((answer) => answer.id !== unsure) ?? answers[0];
      return first?.target ?? { kind: 'page', page: helpDeskPage };
    }
    kept.set(id, { ...question, answers });
    return here;
  };

  targetFor({ kind: 'question', question: graph.start });
  // What only a skipped question led to is not asked either.
  const asked = questionsFrom({ ...graph, questions: Object.fromEntries(kept) }, graph.start);
  const isAsked = ([, question]: readonly [string, string]): boolean => asked.has(question);
  return {
    ...graph,
    instead: undefined,
    renamed: {
      ...graph.renamed,
      questions: Object.fromEntries(Object.entries(graph.renamed.questions).filter(isAsked)),
    },
    questions: Object.fromEntries(
      Object.keys(graph.questions).flatMap((id) => {
        const question = kept.get(id);
        return question && asked.has(id) ? [[id, question]] : [];
      }),
    ),
  };
};

const outcomesOf = (answers: readonly Answer[]): number =>
  new Set(answers.map(({ target }) => targetName(target))).size;

const sure = (answers: readonly Answer[]): Answer[] => answers.filter(({ id }) => id !== unsure);

/**
 * Whether there is something to decide: as many outcomes as it takes, without the one of whoever is
 * not sure unless the question never had more than that.
 */
const decides = (answers: readonly Answer[], whole: readonly Answer[]): boolean =>
  outcomesOf(answers) > 1 && outcomesOf(sure(answers)) >= Math.min(2, outcomesOf(sure(whole)));
