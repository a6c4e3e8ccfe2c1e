import { request } from 'node:http';

/** An answer as the server sent it: nothing decoded, nothing followed. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Names of headers that came more than once. */
  readonly repeated: readonly string[];
  readonly body: Buffer;
}

/** Asks a server on this machine for a path exactly as written. */
export const ask = (
  port: number,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path, method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const names = answer.rawHeaders.filter((_, index) => index % 2 === 0);
        const lower = names.map((name) => name.toLowerCase());
        resolve({
          status: answer.statusCode ?? 0,
          headers: Object.fromEntries(
            Object.entries(answer.headers).map(([name, value]) => [name, value?.toString()]),
          ),
          repeated: lower.filter((name, index) => lower.indexOf(name) !== index),
          body: Buffer.concat(chunks),
        });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
