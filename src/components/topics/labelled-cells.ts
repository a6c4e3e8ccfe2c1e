const cell = /<(td|th)\b([^>]*)>([\s\S]*?)<\/\1>/g;

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('"', '&quot;')
    .trim();

/**
 * The markup of a table's rows in which every cell after the first names its column, for screens on
 * which cells stand below each other. A table of two columns needs no names there.
 */
export const labelledCells = (html: string): string => {
  const [head = '', ...body] = html.split(/(?=<tbody\b)/);
  const columns = [...head.matchAll(cell)].map(([, , , words = '']) => plain(words));
  if (columns.length < 3) return html;
  const rows = body.join('').replace(/<tr\b[\s\S]*?<\/tr>/g, (row) => {
    let place = -1;
    return row.replace(cell, (whole, name: string, attributes: string, words: string) => {
      place += 1;
      const label = columns[place] ?? '';
      return place === 0 || label === ''
        ? whole
        : `<${name}${attributes} data-label="${label}">${words}</${name}>`;
    });
  });
  return head + rows;
};
