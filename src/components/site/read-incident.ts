/** What a file said, as far as a page needs it. */
export interface Said {
  readonly text: string;
  /** Language of the text. */
  readonly lang: string;
  /** Whether it is about this page alone, and so stands above its steps. */
  readonly here: boolean;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const moment = (value: unknown): number => (typeof value === 'string' ? Date.parse(value) : NaN);

const concerns = (pages: unknown, pathname: string): boolean =>
  Array.isArray(pages) &&
  pages.some((id) => typeof id === 'string' && id !== '' && pathname.includes(`/guides/${id}/`));

/**
 * What `incident.json` says on the page with this path, in its language or the first one there is;
 * undefined where it says nothing to this page at this time (milliseconds since 1970), and for a
 * file that is not as it should be (content-model/schemas/incident.ts).
 */
export const readIncident = (
  file: string,
  pathname: string,
  language: string,
  now: number,
): Said | undefined => {
  const data: unknown = JSON.parse(file);
  if (!isRecord(data) || !isRecord(data['text'])) return undefined;
  const { text: texts, from, until, pages } = data;
  if (!(moment(from) <= now && now < moment(until))) return undefined;
  const here = concerns(pages, pathname);
  if (pages !== undefined && !here) return undefined;
  const lang = language in texts ? language : Object.keys(texts)[0];
  const text = lang === undefined ? undefined : texts[lang];
  return lang !== undefined && typeof text === 'string' && text.trim() !== ''
    ? { text, lang, here }
    : undefined;
};
