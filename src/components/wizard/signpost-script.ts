import { sourceHash } from '../site/source-hash.ts';

/**
 * Puts the way back to the reason under the section that the answers lead to, before the first
 * paint, so that nothing moves afterwards. A plain script in the page, allowed by its digest.
 */
export const signpostScript = `(()=>{const s=document.currentScript.previousElementSibling,h=document.getElementById(location.hash.slice(1));if(h&&/^H[23]$/.test(h.tagName)&&/[?&]v=\\d/.test(location.search)){h.after(s);s.hidden=false}})()`;

/** The digest that the content security policy of a page with the script has to name. */
export const signpostHash = sourceHash(signpostScript);
