import type { Content } from '../../content-model/content.ts';
import { hiddenIn, isHiddenPath } from '../../content-model/hidden.ts';
import type { Translate } from '../../content-model/translate.ts';
import { listedByProtocol } from '../../errors/listed.ts';
import type { Language } from '../../languages/languages.ts';
import { otherNames, productPlace, productsIn } from '../../content-model/products.ts';
import { findIn, textIn } from '../../languages/localised.ts';
import type { Routes } from '../../routing/paths.ts';
import type { Source } from '../../search/data.ts';

/** What the words of the site call the pages that are no guide: by their paths, title and line. */
const lists = {
  '': ['site.name', 'home.lead'],
  troubleshoot: ['wizard.title', 'search.noScript'],
  products: ['products.title', 'products.lead'],
  texts: ['texts.title', 'texts.lead'],
  map: ['map.title', 'map.lead'],
  about: ['about.title', 'site.description'],
  'reference/timeline': ['timeline.title', 'timeline.lead'],
  'reference/errors': ['errorsPage.title', 'errorsPage.lead'],
  'reference/glossary': ['glossary.title', 'glossary.lead'],
  'reference/sources': ['sourcesPage.title', 'sourcesPage.lead'],
  'tools/usage-report': ['reports:page.title', 'reports:page.summary'],
} as const;

/** The words of an MDX text, with those of menus; its tags, addresses and ids fall away. */
const readable = (mdx: string, language: Language): string =>
  mdx
    .replace(/<\w[^>]*>/g, (tag) => ` ${tag.split(` ${language}="`)[1]?.split('"')[0] ?? ''} `)
    .replace(/<\/\w+>|\{[^}]*\}|\]\([^)]*\)|[#*|`[\]]/g, ' ');

const forAll = { audience: '', apps: [], keywords: [], asks: [], body: '' };

/** Everything that a search in a language leads to. */
export const sourcesOf = (
  content: Content,
  language: Language,
  routes: Routes,
  t: Translate,
): Source[] => {
  const hides = hiddenIn(content);
  const shownLists = Object.entries(lists).filter(
    ([path]) => !isHiddenPath(content.organisation, path),
  );
  const guides = content.guides.filter((guide) => guide.language === language && !hides(guide.id));
  const entries = guides.flatMap(({ front }) => ('entries' in front ? front.entries : []));
  const at = (path: string, section?: string) => ({
    slug: path.split('/').at(-1) || 'home',
    url: routes.page(language, path, section),
  });
  return [
    ...guides.map(({ id, body, front }): Source => {
      const { title, keywords } = front;
      const shared = { slug: id, url: routes.page(language, `guides/${id}`), title, keywords };
      const own = { ...forAll, ...shared, body: readable(body, language) };
      if (!('when' in front)) return { ...own, kind: 'topic', line: front.summary };
      const { when: line, audience, apps } = front;
      const named = productsIn(language)
        .filter((product) => product.page === id)
        .map(({ name }) => textIn(name, language));
      const seen = entries.filter(({ page }) => page === id).map(({ see }) => see);
      return {
        ...own,
        kind: 'page',
        line,
        audience,
        apps,
        asks: [...front.asks, ...seen, ...named],
      };
    }),
    ...productsIn(language).map((product): Source => {
      const { id, name, ready, answer = {}, traps } = product;
      const [path, section] = productPlace(product);
      const found = findIn(answer, language)?.value ?? '';
      return {
        ...forAll,
        kind: 'product',
        slug: id,
        url: routes.page(language, path, section),
        title: textIn(name, language),
        line: `${t(`products.says.${ready}`)} ${found}`.replaceAll('`', '').trim(),
        keywords: otherNames(product, language),
        body: traps.map(({ text = '' }) => text).join('\n'),
      };
    }),
    ...content.glossary.map(({ id, term, former, avoid, meaning }): Source => ({
      ...forAll,
      ...at('reference/glossary', id),
      kind: 'term',
      title: textIn(term, language),
      line: textIn(meaning, language),
      keywords: [
        ...Object.values(term).flatMap((name) => name ?? []),
        ...(former[language] ?? []),
        ...(avoid[language] ?? []),
      ],
    })),
    ...content.timeline.map(({ id, title, what, todo }): Source => ({
      ...forAll,
      ...at('reference/timeline', id),
      kind: 'date',
      title: textIn(title, language),
      line: textIn(what, language),
      body: todo ? textIn(todo, language) : '',
    })),
    ...shownLists.map(([path, [title, line]]): Source => ({
      ...forAll,
      ...at(path),
      kind: 'list',
      title: t(title),
      line: t(line),
      asks: content.aliases.get(language)?.lists[path] ?? [],
    })),
    ...listedByProtocol(content.errors.map(({ signature }) => signature)).map(
      ({ protocol, path, signatures }): Source => ({
        ...forAll,
        ...at(path),
        slug: `errors-${protocol}`,
        kind: 'list',
        title: t('errorsPage.protocolTitle', { protocol: t(`errorsPage.protocols.${protocol}`) }),
        line: t('errorsPage.lead'),
        body: signatures.flatMap(({ examples }) => examples).join('\n'),
      }),
    ),
  ];
};
