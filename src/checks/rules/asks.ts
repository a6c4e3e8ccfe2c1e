import type { Content } from '../../content-model/content.ts';
import { fault, type Fault } from '../../content-model/fault.ts';

const folded = (ask: string): string =>
  ask
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, '');

/** Ways of asking that two pages of one language share: a search could not tell them apart. */
export const asks = ({ guides }: Content): Fault[] => {
  const named = guides.flatMap((guide) =>
    guide.kind === 'page'
      ? guide.front.asks.map((ask) => ({ guide, ask, key: `${guide.language} ${folded(ask)}` }))
      : [],
  );
  return [...Map.groupBy(named, ({ key }) => key).values()].flatMap(([first, ...others]) =>
    first
      ? others.map(({ guide, ask }) =>
          fault(
            guide.file,
            'asks',
            `"${ask}" also stands in ${first.guide.file}`,
            'Leave it on the page that it means, or say more.',
          ),
        )
      : [],
  );
};
