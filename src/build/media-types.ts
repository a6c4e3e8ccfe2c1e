/** Media types by file name extension, for every kind of file in the site. */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  wasm: 'application/wasm',
  pack: 'application/octet-stream',
  pagefind: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
};

/** The media type of a file, or undefined for an extension that the site does not use. */
export const mediaType = (path: string): string | undefined =>
  mediaTypes[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];

/** Whether a file gains from compression; Pagefind's files are compressed already. */
export const isText = (path: string): boolean => {
  const type = mediaType(path) ?? '';
  return type.includes('charset=') || /\.(?:pack|wasm)$/.test(path);
};
