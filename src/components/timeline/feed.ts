/** A change of the site as a feed tells it. */
export interface FeedEntry {
  /** Never changes. */
  readonly id: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly title: string;
  /** The page that changed. */
  readonly url: string;
  /** Pages that changed, by name; empty for the site as a whole. */
  readonly pages: readonly { readonly title: string; readonly url: string }[];
}

/** A feed of one language. */
export interface Feed {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly author: string;
  /** Address of the feed itself. */
  readonly self: string;
  /** Address of the site in this language. */
  readonly home: string;
  /** Newest first; at least one. */
  readonly entries: readonly FeedEntry[];
}

/** Writes an Atom feed (RFC 4287). */
export const atomFeed = (feed: Feed): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    `  <id>${escape(feed.id)}</id>`,
    `  <title>${escape(feed.title)}</title>`,
    `  <updated>${moment(feed.entries[0]?.date)}</updated>`,
    `  <author><name>${escape(feed.author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escape(feed.self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escape(feed.home)}"/>`,
    ...feed.entries.flatMap(entry),
    '</feed>',
    '',
  ].join('\n');

const entry = ({ id, date, title, url, pages }: FeedEntry): string[] => [
  '  <entry>',
  `    <id>${escape(id)}</id>`,
  `    <title>${escape(title)}</title>`,
  `    <updated>${moment(date)}</updated>`,
  `    <link rel="alternate" type="text/html" href="${escape(url)}"/>`,
  ...(pages.length === 0 ? [] : [`    <content type="html">${escape(pageList(pages))}</content>`]),
  '  </entry>',
];

const pageList = (pages: FeedEntry['pages']): string =>
  `<ul>${pages.map(({ title, url }) => `<li><a href="${escape(url)}">${escape(title)}</a></li>`).join('')}</ul>`;

const moment = (day = '1970-01-01'): string => `${day}T00:00:00Z`;

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
