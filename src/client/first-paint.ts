/**
 * The only script that runs before the first paint: it puts the reader's choice of light or dark
 * on the root, so that no page flashes in the other one. Plain text, because it has to stand in
 * the head as it is; its digest goes into the content security policy (config/csp.ts). Storage may
 * be blocked: then the page follows the system.
 */
export const firstPaint =
  "try{let t=localStorage.theme;if(t=='light'||t=='dark'){document.documentElement.dataset.theme=t;document.querySelector('[name=color-scheme]').content=t}}catch{}";
