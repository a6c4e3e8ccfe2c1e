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

// Where the address of a question or a page holds answers, room is held free for them, or given
// back after a while when the rest does not arrive (`settle` in pending.ts does the same).
if (/[?&]v=\d/.test(search) && /\/(guides|troubleshoot)\//.test(pathname)) {
  const answers = [...new URLSearchParams(search).keys()].filter(
    (key) => !/^(v|tried|utm_.*)$/.test(key),
  ).length;
  if (answers > 0) root.dataset['answers'] = `${answers}`;
  root.classList.add(pending);
  addEventListener('load', () => setTimeout(settle, 4000));
}
