import { fault, type Fault } from '../../content-model/fault.ts';
import type { Content } from '../../content-model/content.ts';

/** Keys of sources that sources.yaml does not have. */
export const sourceKeys = (model: Content): Fault[] => {
  const known = model.sources;
  const named = [
    ...model.guides.flatMap((guide) =>
      guide.kind === 'page'
        ? [{ file: guide.file, field: 'sources', keys: guide.front.sources }]
        : [],
    ),
    ...model.timeline.map(({ id, sources }) => ({
      file: 'src/content/timeline.yaml',
      field: `${id}.sources`,
      keys: sources,
    })),
    ...model.glossary.map(({ id, url }) => ({
      file: 'src/content/glossary.yaml',
      field: `${id}.url`,
      keys: url ? [url] : [],
    })),
    ...model.errors.map(({ file, signature }) => ({
      file,
      field: `${signature.id}.sources`,
      keys: signature.sources,
    })),
    ...model.products.map(({ file, sources }) => ({ file, field: 'sources', keys: sources })),
    ...Object.entries(model.facts).map(([id, { sources }]) => ({
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
