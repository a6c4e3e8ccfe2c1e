import { findTopic, pagesIn } from '../../content-model/guides.ts';
import { productPlace, productsIn } from '../../content-model/products.ts';
import { groupedSources, type SourceGroup } from '../../content-model/source-groups.ts';
import { content } from '../../content-model/site-content.ts';
import { useWords } from '../../content-model/translate.ts';
import { listedByProtocol } from '../../errors/listed.ts';
import type { Language } from '../../languages/languages.ts';
import type { Localised } from '../../languages/localised.ts';

/** The groups of sources of this site. */
export const sourceGroups: readonly SourceGroup[] = groupedSources(content);

/** What a group is called: as its topic, in another language where it has no title in this one. */
export const groupName = ({ kind, id }: SourceGroup, language: Language): Localised => {
  if (kind !== 'topic') return { [language]: useWords(language)(`sourcesPage.${kind}`) };
  const text = findTopic(language, id)?.text;
  return { [text?.language ?? language]: text?.front.title ?? id };
};

/** A page that uses sources. */
interface User {
  /** Address below the language. */
  readonly path: string;
  readonly section?: string | undefined;
  readonly name: Localised;
  /** Keys of sources. */
  readonly sources: readonly string[];
}

/** The lists of the site that use sources and are neither of a topic nor of a product. */
const listsOf = (language: Language): User[] => {
  const t = useWords(language);
  const keysOf = (users: readonly { readonly sources: readonly string[] }[]) =>
    users.flatMap(({ sources }) => sources);
  return [
    {
      path: 'reference/timeline',
      name: { [language]: t('timeline.title') },
      sources: keysOf(content.timeline),
    },
    ...listedByProtocol(content.errors.map(({ signature }) => signature)).map(
      ({ path, protocol, signatures }) => ({
        path,
        name: {
          [language]: t('errorsPage.protocolTitle', {
            protocol: t(`errorsPage.protocols.${protocol}`),
          }),
        },
        sources: keysOf(signatures),
      }),
    ),
  ];
};

/** The pages that a group is there for. */
export const usersOf = ({ kind, id }: SourceGroup, language: Language): User[] => {
  if (kind === 'others') return listsOf(language);
  if (kind === 'products')
    return productsIn(language).map((product) => {
      const [path, section] = productPlace(product);
      return { path, section, name: product.name, sources: product.sources };
    });
  return pagesIn(language)
    .filter(({ topic }) => topic === id)
    .map((page) => ({
      path: `guides/${page.id}`,
      name: { [page.text.language]: page.text.front.title },
      sources: page.text.front.sources,
    }));
};
