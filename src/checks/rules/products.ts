import type { Content, Product } from '../../content-model/content.ts';
import { fault, type Fault } from '../../content-model/fault.ts';
import { normaliseText } from '../../search/normalise.ts';

const own = /^own\//;

/** Products that share a name, name a text that nobody wrote, or say something without a source. */
export const products = ({ products: all, texts }: Content): Fault[] => {
  const known = [...new Set(texts.map(({ id }) => id))];
  const holders = new Map<string, Product>();
  return all.flatMap((product) => {
    const { file, name, aliases, ask, ready, sources } = product;
    const names = [...new Set([...Object.values(name), ...aliases].map((one) => one ?? ''))];
    const shared = names.flatMap((alias) => {
      const key = normaliseText(alias);
      const holder = holders.get(key);
      if (!holder) holders.set(key, product);
      return holder === undefined
        ? []
        : [
            fault(
              file,
              'aliases',
              holder === product
                ? `gives "${alias}" twice`
                : `gives "${alias}", which ${holder.file} gives too`,
              'Leave it to the product that people mean by it.',
            ),
          ];
    });
    const dangling =
      ask === undefined || known.includes(ask)
        ? []
        : [fault(file, 'ask', `there is no text "${ask}"`, `Use one of: ${known.join(', ')}.`)];
    const unsaid =
      ready === 'unknown' || sources.length > 0 || own.test(file)
        ? []
        : [
            fault(
              file,
              'sources',
              'says something without a source',
              'Name at least one key of sources.yaml, or set "ready" to unknown.',
            ),
          ];
    return [...shared, ...dangling, ...unsaid];
  });
};
