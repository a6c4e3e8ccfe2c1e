import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { Work } from '../../reports/result/work.ts';
import { readerDay } from '../site/reader-day.ts';
import type { Decision } from '../../reports/session.ts';
import type { ReportDates } from '../../reports/result/sentence.ts';
import type { Answer, ChosenFile, Output, OutputSettings, Request } from './messages.ts';
import type { UsageReportProps } from './props.ts';
import { copyTable, copyText } from './copy-text.ts';
import { saveText } from './save-text.ts';
import { reduce, startState, type Action, type State } from './state.ts';

/** What the page can ask of the reader. */
export interface Reader {
  state: State;
  dispatch(action: Action): void;
  /** Reads files, after those that are being read. */
  read(files: readonly ChosenFile[]): void;
  decide(place: number, decision: Decision): void;
  stop(): void;
  /** Makes a text; `work` is the line whose owner a message is for. */
  output(output: Output, work?: Work): void;
  /** Today and the dates of the changes. */
  dates(): ReportDates;
  /** Ends the worker, and with it everything that was read. */
  clear(): void;
}

/** Runs the worker that reads files; it starts with the first file. */
export const useReader = ({
  words,
  language,
  guides,
  keyDates,
  messages,
}: UsageReportProps): Reader => {
  const [state, dispatch] = useReducer(reduce, startState);
  const worker = useRef<Worker | undefined>(undefined);
  const asked = useRef<Work | undefined>(undefined);

  const receive = async ({ data }: MessageEvent<Answer>, from: Worker): Promise<void> => {
    if (data.type !== 'output') dispatch(data);
    else if (data.output === 'csv') saveText(data.text, words.export.csvName);
    else {
      const { output, text: value } = data;
      const copied = await (output === 'table' ? copyTable(value) : copyText(value));
      // The browser may have asked for leave to copy; meanwhile everything may have been cleared.
      if (worker.current !== from) return;
      dispatch({ type: 'text', text: { output, work: asked.current, value, copied } });
    }
  };

  const send = (request: Request): void => {
    if (!worker.current) {
      const created = new Worker(new URL('./reader.worker.ts', import.meta.url), {
        type: 'module',
      });
      created.addEventListener('message', (event: MessageEvent<Answer>) => {
        void receive(event, created);
      });
      created.addEventListener('error', () => {
        created.terminate();
        if (worker.current === created) worker.current = undefined;
        dispatch({ type: 'failed' });
      });
      worker.current = created;
    }
    worker.current.postMessage(request);
  };

  const clear = (): void => {
    worker.current?.terminate();
    worker.current = undefined;
    dispatch({ type: 'clear' });
  };

  useEffect(() => {
    addEventListener('pagehide', clear);
    return () => {
      removeEventListener('pagehide', clear);
      worker.current?.terminate();
    };
  }, []);

  const { overview, filter, limit } = state;
  useEffect(() => {
    if (overview) send({ type: 'list', filter, limit });
  }, [overview, filter, limit]);

  const settings = (): OutputSettings => {
    const addresses = Object.entries(guides).map(([slug, href]): [string, string] => [
      slug,
      new URL(href, location.href).href,
    ]);
    return { words, language, messages, dates: dates(), addresses: Object.fromEntries(addresses) };
  };

  const dates = (): ReportDates => ({ ...keyDates, today: readerDay() });

  return {
    state,
    dispatch,
    read: (files) => {
      dispatch({ type: 'start' });
      send({ type: 'read', files, dates: dates() });
    },
    decide: (place, decision) => {
      dispatch({ type: 'start' });
      send({ type: 'decide', place, decision, dates: dates() });
    },
    stop: () => send({ type: 'stop' }),
    output: (output, work) => {
      asked.current = work;
      send({ type: 'output', output, work, settings: settings() });
    },
    dates,
    clear,
  };
};
