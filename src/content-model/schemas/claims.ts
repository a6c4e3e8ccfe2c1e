import { z } from 'zod';
import { listOf, oneOf, strict } from './strict.ts';
import { factId } from './fact-id.ts';
import { sourceKey } from './ids.ts';
import { confidences } from './timeline.ts';

const pageRemedy = 'Write "page" as the name of a page of the topic, or "index" for its overview.';

const claim = strict('a claim', {
  /** The page of the topic that says it; `index` is the overview. */
  page: z.string({ error: pageRemedy }).regex(/^[a-z0-9-]+$/, { error: pageRemedy }),
  /** What it says, in short. */
  says: z.string({ error: 'Write "says" as one short sentence in quotes.' }).trim().min(5),
  /** The facts that it rests on. */
  facts: listOf(factId, 'Write "facts" as a list of ids.').min(1, {
    error: 'Name at least one fact; a statement without a fact does not go onto a page.',
  }),
  /** The weakest of its facts. */
  confidence: oneOf(confidences),
});

/** One file of claims: every statement of the pages of one topic, in their order. */
export const claims = z.array(claim, { error: 'Write the file as a list of claims.' });

const fact = strict('a fact', {
  /** How sure it is. */
  confidence: oneOf(confidences),
  /** Keys of sources.yaml; empty where there is no public page. */
  sources: listOf(sourceKey, 'Write "sources" as a list of keys of sources.yaml.'),
});

/** The register of facts: `docs/claims/facts.yaml`, by id. */
export const facts = z.record(factId, fact, { error: 'Write the file as a map from id to fact.' });

const correction = strict('a correction', {
  /** What the article of 2022 said, in short. */
  article: z.string().trim().min(5),
  /** What became of it. */
  status: z.string().trim().min(3),
  /** What holds today and what the site does with it, in short. */
  now: z.string().trim().min(5),
  /** Where: `topic`, `topic/page`, `page:path`, each with `#section` if needed; empty where the site does not speak of it. */
  where: z.array(z.string().regex(/^(page:)?[a-z][a-z0-9/-]*(#[a-z0-9-]+)?$/)),
  /** The facts behind it; empty where the correction is one of wording. */
  facts: listOf(factId, 'Write "facts" as a list of ids.'),
});

/** What the site corrects in the article of 2022: `docs/claims/corrections.yaml`, in its order. */
export const corrections = z.array(correction, { error: 'Write the file as a list.' });

export type Claim = z.infer<typeof claim>;
export type Fact = z.infer<typeof fact>;
export type Correction = z.infer<typeof correction>;
