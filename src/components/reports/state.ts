import { startFilter, type Filter } from '../../reports/result/filter.ts';
import { needsWork } from '../../reports/result/groups.ts';
import type { Overview } from '../../reports/result/report.ts';
import type { Work } from '../../reports/result/work.ts';
import type { Output, WorkPage } from './messages.ts';

/** Lines of work that are shown at first, and more at a time. */
export const pageSize = 50;

/** A text that was made, and whether it is in the clipboard. */
export interface MadeText {
  output: Exclude<Output, 'csv'>;
  /** The line that a message is about. */
  work?: Work | undefined;
  value: string;
  copied: boolean;
}

/** What the page shows. */
export interface State {
  /** `idle` before the first file, `failed` where the reader itself broke. */
  status: 'idle' | 'reading' | 'done' | 'failed';
  name: string;
  fraction: number;
  /** Files that come after the one that is being read. */
  waiting: number;
  overview: Overview | undefined;
  filter: Filter;
  limit: number;
  page: WorkPage;
  /** The text that was made last, to be selected by hand where copying is not allowed. */
  text: MadeText | undefined;
}

/** What happens to it. */
export type Action =
  | { type: 'start' }
  | { type: 'progress'; name: string; fraction: number; waiting: number }
  | { type: 'report'; overview: Overview }
  | { type: 'page'; page: WorkPage }
  | { type: 'filter'; filter: Filter }
  | { type: 'more' }
  | { type: 'text'; text: MadeText }
  | { type: 'failed' }
  | { type: 'clear' };

/** Nothing read yet. */
export const startState: State = {
  status: 'idle',
  name: '',
  fraction: 0,
  waiting: 0,
  overview: undefined,
  filter: startFilter,
  limit: pageSize,
  page: { lines: [], total: 0 },
  text: undefined,
};

/** The next state. A new report begins with everything that needs work, if there is any. */
export const reduce = (state: State, action: Action): State => {
  switch (action.type) {
    case 'start':
      if (state.status === 'reading') return state;
      return { ...state, status: 'reading', fraction: 0, waiting: 0, text: undefined };
    case 'progress':
      if (state.status !== 'reading') return state;
      return {
        ...state,
        name: action.name,
        fraction: action.fraction,
        waiting: action.waiting,
      };
    case 'report': {
      const work = action.overview.groups.some(({ group }) => needsWork(group));
      const filter: Filter = work ? startFilter : { ...startFilter, group: 'all' };
      return {
        ...state,
        status: 'done',
        overview: action.overview,
        filter,
        limit: pageSize,
      };
    }
    case 'page':
      return { ...state, page: action.page };
    case 'filter':
      return { ...state, filter: action.filter, limit: pageSize };
    case 'more':
      return { ...state, limit: state.limit + pageSize };
    case 'text':
      return { ...state, text: action.text };
    case 'failed':
      return { ...state, status: 'failed' };
    case 'clear':
      return startState;
  }
};
