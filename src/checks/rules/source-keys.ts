import { errorsOf, factsOf, glossaryOf, sourcesOf, timelineOf } from '../data.ts';
import { fault, type Fault } from '../fault.ts';
import { frontOf } from '../guide/front.ts';
import type { ContentModel } from '../model.ts';

/** Keys of sources that sources.yaml does not have. */
export const sourceKeys = (model: ContentModel): Fault[] => {
  const known = sourcesOf(model);
  const named = [
    ...model.guides.map((guide) => ({
      file: guide.file,
      field: 'sources',
      keys: frontOf(guide)?.sources ?? [],
    })),
    ...timelineOf(model).map(({ id, sources }) => ({
      file: 'src/content/timeline.yaml',
      field: `${id}.sources`,
      keys: sources,
    })),
    ...glossaryOf(model).map(({ id, url }) => ({
      file: 'src/content/glossary.yaml',
      field: `${id}.url`,
      keys: url ? [url] : [],
    })),
    ...errorsOf(model).map(({ file, signature }) => ({
      file,
      field: `${signature.id}.sources`,
      keys: signature.sources,
    })),
    ...Object.entries(factsOf(model)).map(([id, { sources }]) => ({
      file: 'docs/claims/facts.yaml',
      field: `${id}.sources`,
      keys: sources,
    })),
  ];
  return named.flatMap(({ file, field, keys }) =>
    keys
      .filter((key) => known[key] === undefined)
      .map((key) =>
        fault(
          file,
          field,
          `there is no source "${key}"`,
          'Add it to src/content/sources.yaml or correct the key.',
        ),
      ),
  );
};
