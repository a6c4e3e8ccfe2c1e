import type { Content } from '../../src/content-model/content.ts';
import { gap } from './change.ts';

/** Fields that stand for the evidence until the author has named it. */
export interface Evidence {
  /** A list of sources, as YAML. */
  readonly sources: string;
  /** Facts and their confidence, as lines of YAML; the second line is not indented yet. */
  readonly facts: string;
  readonly confidence: string;
}

/** The first source and the first fact that there are, with a gap beside each. */
export const someEvidence = ({ sources, facts }: Pick<Content, 'sources' | 'facts'>): Evidence => {
  const [source = ''] = Object.keys(sources);
  const known = Object.entries(facts);
  const [id, fact] =
    known.find(([, { confidence }]) => confidence === 'official') ?? known[0] ?? [];
  if (id === undefined || fact === undefined)
    throw new Error('docs/claims/facts.yaml has no fact.');
  return {
    sources: `[${source}] # ${gap('keys of sources.yaml')}`,
    facts: `[${id}] # ${gap('ids of docs/claims/facts.yaml')}`,
    confidence: `${fact.confidence} # ${gap('the weakest of these facts')}`,
  };
};
