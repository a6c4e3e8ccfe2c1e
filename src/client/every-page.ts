// The one script of every page; it waits for the page to be read, and for what is touched to load
// the rest. One file, because a request of its own costs more than what stands in it.
import './trusted-addresses.ts';
import './theme.ts';
import './language.ts';
import './dated-notice.ts';
import './overdue.ts';
import './search-touch.ts';
import './service-worker-register.ts';

const has = (selector: string) => document.querySelector(selector) !== null;
if (has('.contents, .steps, .command')) void import('./reading.ts');
if (has('[data-timeline]')) void import('./timeline.ts');
