// The one script of every page: what all pages have, and what some have and load for themselves.
import '../components/site/trusted-addresses.ts';
import '../components/site/theme-switch.client.ts';
import '../components/site/language-switch.client.ts';
import '../components/site/organisation-notice.client.ts';
import '../components/topics/page-status.client.ts';
import '../components/search/search-form.client.ts';
import '../components/site/new-version.client.ts';
import { loadWhereFound } from '../components/site/load-where-found.ts';

loadWhereFound([
  {
    on: '.steps, .command, .ask, [data-print-src]',
    load: () => import('../components/topics/reading.client.ts'),
  },
  {
    on: '[data-choose-language]',
    load: () => import('../components/site/language-page.client.ts'),
  },
  { on: '[data-timeline-day]', load: () => import('../components/timeline/timeline.client.ts') },
  {
    on: '[data-product-filter]',
    load: () => import('../components/products/products.client.ts'),
  },
  { on: '[data-usage-report]', load: () => import('../components/reports/take-over.tsx') },
]);
