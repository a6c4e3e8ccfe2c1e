import { exportCsv, exportTable } from '../../reports/result/export-csv.ts';
import { filterWork } from '../../reports/result/filter.ts';
import { messageText } from '../../reports/result/message.ts';
import { createFormat } from '../../reports/result/phrases.ts';
import type { ReportDates } from '../../reports/result/sentence.ts';
import { countsText, ticketText } from '../../reports/result/texts.ts';
import { Session } from '../../reports/session.ts';
import { blobSource } from './blob-source.ts';
import { giveUpNetwork } from './give-up-network.ts';
import type { Answer, Request } from './messages.ts';

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

const outputText = ({ output, work: line, settings }: Request & { type: 'output' }): string => {
  if (!session.report) return '';
  const { overview, work } = session.report;
  const filled = { ...settings, format: createFormat(settings.language) };
  const input = { ...filled, overview, work, today: settings.dates.today };
  switch (output) {
    case 'csv':
      return exportCsv(work, filled);
    case 'table':
      return exportTable(work, filled);
    case 'ticket':
      return ticketText(input);
    case 'counts':
      return countsText(input);
    case 'message':
      return line ? messageText(line, work, filled) : '';
  }
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
    case 'output':
      return answer({ type: 'output', output: request.output, text: outputText(request) });
  }
};

globalThis.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  handle(data).catch(() => answer({ type: 'failed' }));
});
