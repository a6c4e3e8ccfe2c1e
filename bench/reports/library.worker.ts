import Papa from 'papaparse';

/** What the CSV library alone does with a file: its own streaming, or its parser on the reader's slices. */
const parseStreamed = (file: File): Promise<number> =>
  new Promise((resolve) => {
    let rows = 0;
    Papa.parse<string[]>(file, {
      chunk: ({ data }) => {
        rows += data.length;
      },
      complete: () => resolve(rows),
    });
  });

const slice = 256 * 1024;

const parseSlices = async (file: File): Promise<number> => {
  const parser = new Papa.Parser({ delimiter: ',', newline: '\n' });
  const decoder = new TextDecoder();
  let rest = '';
  let rows = 0;
  for (let at = 0; at < file.size; at += slice) {
    const bytes = await file.slice(at, at + slice).arrayBuffer();
    rest += decoder.decode(bytes, { stream: true });
    const parsed = parser.parse(rest, 0, true) as { data: string[][]; meta: { cursor: number } };
    rows += parsed.data.length;
    rest = rest.slice(parsed.meta.cursor);
  }
  return rows;
};

globalThis.addEventListener(
  'message',
  ({ data }: MessageEvent<{ file: File; way: 'streamed' | 'slices' }>) => {
    const parse = data.way === 'streamed' ? parseStreamed : parseSlices;
    void parse(data.file).then((rows) => globalThis.postMessage({ type: 'report', rows }));
  },
);
