import { targetName, type Graph } from '../content-model/graph.ts';
import type { CuesFile } from '../content-model/schemas/cues.ts';

/** Answers of the graph as `question.answer`, and how people give them. */
export type Cue = CuesFile['cues'][number];

/** What the intake knows of the words of people, of all languages together: it travels as JSON. */
export type Cues = CuesFile;

/** A product by its names, and the question or page that whoever has it is led to. */
export interface NamedProduct {
  readonly name: string;
  readonly aliases: readonly string[];
  /** A question, or a page as `topic/page`. */
  readonly target: string;
}

/** The cues of all languages: people mix them in a sentence. What means the same counts once. */
export const joinCues = (files: Iterable<CuesFile>): Cues => {
  const all = [...files];
  const says = new Map<string, Set<string>>();
  for (const cue of all.flatMap(({ cues }) => cues)) {
    const means = cue.means.toSorted().join(' ');
    says.set(means, new Set([...(says.get(means) ?? []), ...cue.says]));
  }
  return {
    against: {
      before: all.flatMap(({ against }) => against.before),
      after: all.flatMap(({ against }) => against.after),
    },
    alike: all.flatMap(({ alike }) => alike),
    outside: all.flatMap(({ outside }) => outside),
    cues: [...says].map(([means, phrases]) => ({ means: means.split(' '), says: [...phrases] })),
  };
};

/**
 * The cues with those of products: the name of one gives every answer that leads to its target.
 * What a cue says already, it means by more than the name.
 */
export const withProducts = (cues: Cues, products: readonly NamedProduct[], graph: Graph): Cues => {
  const leadingTo = (name: string): string[] =>
    Object.values(graph.questions).flatMap((question) =>
      question.answers
        .filter(({ target }) => targetName(target) === name)
        .map((answer) => `${question.id}.${answer.id}`),
    );
  const said = new Set(cues.cues.flatMap(({ says }) => says.map((one) => one.toLowerCase())));
  const named = products.map(({ name, aliases, target }) => ({
    means: leadingTo(target),
    says: [name, ...aliases].filter((one) => !said.has(one.toLowerCase())),
  }));
  return { ...cues, cues: [...cues.cues, ...named.filter(({ means }) => means.length > 0)] };
};
