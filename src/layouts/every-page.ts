// The one script of every page: what all pages have, and what some have and load for themselves.
import '../components/site/trusted-addresses.ts';
import '../components/site/organisation-notice.client.ts';
import '../components/site/incident.client.ts';
import '../components/topics/page-status.client.ts';
import '../components/search/search-form.client.ts';
import { hasState } from '../components/site/has-state.ts';
import { loadAtTouch, loadNow } from '../components/site/load-parts.ts';

// What the reader has not touched waits, unless it may have something to show.
loadAtTouch(hasState(), [
  {
    on: '.steps, .command, .ask, .print-address',
    load: () => import('../components/topics/reading.client.ts'),
  },
  {
    on: '.sources',
    load: () => import('../components/sources/sources.client.ts'),
  },
  { on: 'head', load: () => import('./touched.ts') },
  { on: '.wizard', load: () => import('../components/wizard/question-page.ts') },
  {
    on: '.map-picture',
    load: () => import('../components/wizard/map-picture.client.ts'),
  },
  { on: '.language-switch', load: () => import('../components/site/language-switch.client.ts') },
  { on: '.theme-switch', load: () => import('../components/site/theme-switch.client.ts') },
  { on: '.new-version', load: () => import('../components/site/new-version.client.ts') },
]);

// The attributes say so to bench/speed/weight.ts too.
loadNow([
  { on: '[data-error]', load: () => import('../components/search/error-filter.client.ts') },
  { on: '[data-timeline-day]', load: () => import('../components/timeline/timeline.client.ts') },
  {
    on: '[data-product-filter]',
    load: () => import('../components/products/products.client.ts'),
  },
  { on: '[data-usage-report]', load: () => import('../components/reports/take-over.tsx') },
]);
