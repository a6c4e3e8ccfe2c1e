import type { ZodType } from 'zod';
import { aliasesSchema } from '../content-model/schemas/aliases.ts';
import { changes } from '../content-model/schemas/change.ts';
import {
  errorSignatureFileSchema,
  type ErrorSignature,
} from '../content-model/schemas/error-signature.ts';
import { glossary, type GlossaryTerm } from '../content-model/schemas/glossary.ts';
import { organisation } from '../content-model/schemas/organisation.ts';
import { sources, type Source } from '../content-model/schemas/source.ts';
import { timeline, type TimelineEntry } from '../content-model/schemas/timeline.ts';
import { wizardSchema } from '../content-model/schemas/wizard.ts';
import type { Graph } from '../wizard/graph.ts';
import {
  claims,
  corrections,
  facts,
  type Claim,
  type Correction,
  type Fact,
} from './claims/schema.ts';
import type { ContentModel, DataKind } from './model.ts';

/** The schema of every kind of data file. */
export const schemas: Record<DataKind, ZodType> = {
  timeline,
  glossary,
  sources,
  changes,
  organisation,
  wizard: wizardSchema,
  errors: errorSignatureFileSchema,
  aliases: aliasesSchema,
  facts,
  corrections,
  claims,
};

const read = <Data>(model: ContentModel, kind: DataKind, schema: ZodType<Data>) =>
  model.data
    .filter((entry) => entry.kind === kind)
    .flatMap(({ file, value }) => {
      const { data } = schema.safeParse(value);
      return data === undefined ? [] : [{ file, data }];
    });

/** The dated changes. */
export const timelineOf = (model: ContentModel): TimelineEntry[] =>
  read(model, 'timeline', timeline).flatMap(({ data }) => data);

/** The terms. */
export const glossaryOf = (model: ContentModel): GlossaryTerm[] =>
  read(model, 'glossary', glossary).flatMap(({ data }) => data);

/** The sources by key. */
export const sourcesOf = (model: ContentModel): Record<string, Source> =>
  Object.assign({}, ...read(model, 'sources', sources).map(({ data }) => data)) as Record<
    string,
    Source
  >;

/** The decision graph, or undefined while it cannot be read. */
export const graphOf = (model: ContentModel): Graph | undefined =>
  read(model, 'wizard', wizardSchema)[0]?.data;

/** The error signatures with their files. */
export const errorsOf = (model: ContentModel): { file: string; signature: ErrorSignature }[] =>
  read(model, 'errors', errorSignatureFileSchema).flatMap(({ file, data }) =>
    data.map((signature) => ({ file, signature })),
  );

/** The claims of every guide by slug, with their files. */
export const claimsOf = (model: ContentModel): { file: string; slug: string; list: Claim[] }[] =>
  read(model, 'claims', claims).map(({ file, data }) => ({
    file,
    slug: /([^/]+)\.yaml$/.exec(file)?.[1] ?? '',
    list: data,
  }));

/** The register of facts by id. */
export const factsOf = (model: ContentModel): Record<string, Fact> =>
  read(model, 'facts', facts)[0]?.data ?? {};

/** The corrections to the article of 2022. */
export const correctionsOf = (model: ContentModel): Correction[] =>
  read(model, 'corrections', corrections)[0]?.data ?? [];
