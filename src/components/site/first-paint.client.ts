import { pending, settle } from './pending.ts';

// The only script that runs before the first paint: it stands in the head of every page as it is
// (Head.astro), and its digest in the content security policy (src/build/policy/csp.ts).

const root = document.documentElement;
const { pathname, search } = location;

// The reader's choice of light or dark, so that no page flashes in the other one.
try {
  const { theme } = localStorage;
  if (theme === 'light' || theme === 'dark') {
    root.dataset['theme'] = theme;
    document.querySelector('[name=color-scheme]')?.setAttribute('content', theme);
  }
} catch {
  // Storage is blocked: the page follows the system.
}

// In a frame that asks for it, the page leaves out what the page around it has: header and footer.
// The name of the frame keeps that from page to page; browsers deny frames of other sites storage.
if (self !== top) {
  if (/[?&]view=embed\b/.test(search)) window.name = 'embed';
  root.classList.toggle('embedded', window.name === 'embed');
}

// Where the address of a question or a page holds answers, it says so, until they are shown or,
// after a while, when the rest does not arrive.
if (/[?&]v=\d/.test(search) && /\/(guides|troubleshoot)\//.test(pathname)) {
  root.classList.add(pending);
  addEventListener('load', () => setTimeout(settle, 4000));
}
