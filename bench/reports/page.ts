import { h, render } from 'preact';
import { UsageReport } from '../../src/components/reports/UsageReport.tsx';
import words from '../../src/content/words/en/reports.json';

const finishBy = { smtp: '2026-12-20', certificate: '2026-12-20', ews: '2027-03-31' };
const keyDates = { smtpOff: '2027-01-01', ewsOver: '2027-04-01', finishBy };
const dates = { ...keyDates, today: '2026-11-22' };

interface Bench {
  /** Milliseconds that a worker needs for the file in `#bench-file`, its start included. */
  time(worker: string, message: 'read' | 'streamed' | 'slices'): Promise<number>;
  /** Main-thread tasks over 50 ms since the page was opened, in milliseconds. */
  longTasks: number[];
}

declare global {
  interface Window {
    bench: Bench;
  }
}

const chosenFile = (): File => {
  const file = document.querySelector<HTMLInputElement>('#bench-file')?.files?.[0];
  if (!file) throw new Error('Choose a file in #bench-file first.');
  return file;
};

const time: Bench['time'] = (address, message) =>
  new Promise((resolve, reject) => {
    const file = chosenFile();
    const worker = new Worker(address, { type: 'module' });
    const start = performance.now();
    worker.addEventListener('error', () => reject(new Error(`${address} failed`)));
    worker.addEventListener('message', ({ data }: MessageEvent<{ type: string }>) => {
      if (data.type !== 'report') return;
      resolve(performance.now() - start);
      worker.terminate();
    });
    worker.postMessage(
      message === 'read'
        ? { type: 'read', files: [{ name: file.name, blob: file }], dates }
        : { file, way: message },
    );
  });

const longTasks: number[] = [];
new PerformanceObserver((list) => {
  longTasks.push(...list.getEntries().map(({ duration }) => duration));
}).observe({ type: 'longtask', buffered: true });

window.bench = { time, longTasks };
const root = document.querySelector('#root');
if (root)
  render(
    h(UsageReport, { words, language: 'en', guides: { smtp: '/smtp/' }, keyDates, messages: {} }),
    root,
  );
