// The one script of every page; it waits for the page to be read, and for what is touched to load
// the rest. One file, because a request of its own costs more than what stands in it.
import './trusted-addresses.ts';
import './theme.ts';
import './language.ts';
import './dated-notice.ts';
import './overdue.ts';
import './search-touch.ts';
import './service-worker-register.ts';

// What cannot be loaded is missing, and the page reads without it.
const on = (selector: string, load: () => Promise<unknown>): void => {
  if (document.querySelector(selector)) load().catch(() => undefined);
};
on('.contents, .steps, .command', () => import('./reading.ts'));
on('[data-choose-language]', () => import('./language-page.ts'));
on('[data-timeline]', () => import('./timeline.ts'));
on('[data-usage-report]', () => import('../components/reports/take-over.tsx'));
