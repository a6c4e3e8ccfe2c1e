import { parseLink } from '../../routing/links.ts';
import { fault, type Fault } from '../../content-model/fault.ts';
import { isOwn } from '../../content-model/own.ts';
import { treeOf } from '../../content-model/mdx-tree.ts';
import { links as linksOf } from '../guide/links.ts';
import { lineOf } from '../guide/place.ts';
import { tags } from '../guide/tags.ts';
import type { Content, GuideText, NoteText } from '../../content-model/content.ts';
import { guideSections, pageAnchors } from '../targets.ts';

type Verdict = readonly [message: string, remedy: string] | undefined;

/** Links of guides that lead nowhere, and raw HTML links, which would forget the base path. */
export const links = (model: Content): Fault[] => {
  const sections = guideSections(model);
  const pages = pageAnchors(model);
  const sources = model.sources;

  const judge = (guide: GuideText | NoteText, href: string): Verdict => {
    const link = parseLink(href);
    switch (link.kind) {
      case 'guide': {
        const known = sections[link.id];
        if (!known)
          return [
            `leads to the guide "${link.id}", which does not exist`,
            `Use one of: ${near(Object.keys(sections), link.id).join(', ')}.`,
          ];
        return sectionVerdict(link.section, known, `guide "${link.id}"`);
      }
      case 'page': {
        if (!pages.has(link.path))
          return [
            `leads to the page "${link.path}", which does not exist`,
            `Use one of: ${[...pages.keys()].filter((page) => page !== '' && !page.startsWith('troubleshoot/')).join(', ')}.`,
          ];
        const known = pages.get(link.path);
        return known && sectionVerdict(link.section, known, `page "${link.path}"`);
      }
      case 'source':
        if (!sources[link.key])
          return [
            `names the source "${link.key}", which is not in sources.yaml`,
            'Add it there or correct the key.',
          ];
        return guide.kind === 'page' && !isOwn(guide) && !guide.front.sources.includes(link.key)
          ? [
              `names the source "${link.key}", which the front matter does not list`,
              'Add the key to "sources".',
            ]
          : undefined;
      case 'section':
        return sectionVerdict(link.section, sections[guide.id] ?? new Set(), 'guide');
      case 'outside':
        return link.url.startsWith(`${model.organisation.site}/`)
          ? [
              'names the address of this site',
              'Write "guide:topic/page" or "page:path", so that the link holds wherever the site is.',
            ]
          : undefined;
      case 'unknown':
        return [
          'is no link that this site knows',
          'Write "guide:topic/page#section", "page:path", "source:key", "#section" or an https:// address.',
        ];
    }
  };

  return [...model.guides, ...model.notes].flatMap((guide) => [
    ...linksOf(treeOf(guide)).flatMap(({ href, text, index }) => {
      const verdict =
        text.trim() === ''
          ? (['has no text', 'Say what is behind the link.'] as const)
          : judge(guide, href);
      return verdict
        ? [fault(guide.file, lineOf(guide, index), `the link "${href}" ${verdict[0]}`, verdict[1])]
        : [];
    }),
    ...tags(treeOf(guide))
      .filter(({ name }) => /^[a-z]/.test(name))
      .map(({ name, attributes, index }) =>
        fault(
          guide.file,
          lineOf(guide, index),
          `<${name}${attributes['href'] ? ` href="${attributes['href']}"` : ''}> is raw HTML`,
          name === 'a'
            ? 'Write a Markdown link: "[text](guide:topic/page)".'
            : 'Use Markdown or one of the components of docs/writing.md.',
        ),
      ),
  ]);
};

const sectionVerdict = (
  section: string | undefined,
  known: ReadonlySet<string>,
  where: string,
): Verdict =>
  section === undefined || known.has(section)
    ? undefined
    : [
        `leads to the section "${section}", which the ${where} does not have`,
        `Use one of: ${[...known].join(', ')}.`,
      ];

/** Of many ids those of the same topic, else the topics. */
const near = (ids: readonly string[], wanted: string): string[] => {
  const [topic = ''] = wanted.split('/');
  const own = ids.filter((id) => id.startsWith(`${topic}/`));
  return own.length > 0 ? own : ids.filter((id) => !id.includes('/'));
};
