// The one script of every page; it waits for the page to be read, and for what is touched to load
// the rest. One file, because a request of its own costs more than what stands in it.
import '../components/site/trusted-addresses.ts';
import '../components/site/theme-switch.client.ts';
import '../components/site/language-switch.client.ts';
import '../components/site/organisation-notice.client.ts';
import '../components/topics/page-status.client.ts';
import '../components/search/search-form.client.ts';
import '../components/site/new-version.client.ts';

// What cannot be loaded is missing, and the page reads without it.
const on = (selector: string, load: () => Promise<unknown>): void => {
  if (document.querySelector(selector)) load().catch(() => undefined);
};
on(
  '.steps, .command, .ask, [data-print-src]',
  () => import('../components/topics/reading.client.ts'),
);
on('[data-choose-language]', () => import('../components/site/language-page.client.ts'));
on('[data-timeline-day]', () => import('../components/timeline/timeline.client.ts'));
on('[data-usage-report]', () => import('../components/reports/take-over.tsx'));
