import { exportCsv } from '../../reports/result/export-csv.ts';
import { filterWork } from '../../reports/result/filter.ts';
import { createFormat } from '../../reports/result/phrases.ts';
import type { ReportDates } from '../../reports/result/sentence.ts';
import { countsText, ticketText } from '../../reports/result/texts.ts';
import { Session } from '../../reports/session.ts';
import { blobSource } from './blob-source.ts';
import { giveUpNetwork } from './give-up-network.ts';
import type { Answer, OutputSettings, Request } from './messages.ts';

giveUpNetwork(globalThis);

const session = new Session();
const answer = (message: Answer): void => globalThis.postMessage(message);

const read = async (dates: ReportDates): Promise<void> => {
  let told = 0;
  const report = await session.read(dates, (progress) => {
    const now = performance.now();
    if (now - told < 100) return;
    told = now;
    answer({ type: 'progress', ...progress });
  });
  if (report) answer({ type: 'report', overview: report.overview });
};

const outputText = (output: 'csv' | 'ticket' | 'counts', settings: OutputSettings): string => {
  if (!session.report) return '';
  const { overview, work } = session.report;
  const { words, language, today, addresses } = settings;
  if (output === 'csv') return exportCsv(work, words, (slug) => addresses[slug] ?? '');
  const input = { overview, work, words, format: createFormat(language), today };
  return output === 'ticket' ? ticketText(input) : countsText(input);
};

const handle = async (request: Request): Promise<void> => {
  switch (request.type) {
    case 'read':
      session.add(request.files.map(blobSource));
      return read(request.dates);
    case 'decide':
      session.decide(request.place, request.decision);
      return read(request.dates);
    case 'stop':
      return session.stop();
    case 'list': {
      const lines = filterWork(session.report?.work ?? [], request.filter);
      const page = { lines: lines.slice(0, request.limit), total: lines.length };
      return answer({ type: 'page', page });
    }
    case 'output': {
      const text = outputText(request.output, request.settings);
      return answer({ type: 'output', output: request.output, text });
    }
  }
};

globalThis.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  handle(data).catch(() => answer({ type: 'failed' }));
});
