import { pending } from '../wizard/pending.ts';

/**
 * The only script of every page that runs before the first paint. It puts the reader's choice of
 * light or dark on the root, so that no page flashes in the other one; storage may be blocked, then
 * the page follows the system. Where the address of a question or a page holds answers, it says so,
 * until they are shown or, after a while, when the rest does not arrive (`settle` in
 * wizard/pending.ts does the same). Plain text, because it has to stand in the
 * head as it is; its digest goes into the content security policy (src/build/policy/csp.ts).
 */
export const firstPaint =
  `{let r=document.documentElement,d=r.dataset,q=location.search;` +
  `try{let t=localStorage.theme;if(t=='light'||t=='dark'){d.theme=t;document.querySelector('[name=color-scheme]').content=t}}catch{}` +
  `if(/[?&]v=\\d/.test(q)&&/\\/(guides|troubleshoot)\\//.test(location.pathname)){r.classList.add('${pending}');` +
  `addEventListener('load',()=>setTimeout(()=>r.classList.remove('${pending}'),4e3))}}`;
