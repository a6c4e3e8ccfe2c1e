import { createHash } from 'node:crypto';
import { pending } from './pending.ts';

/**
 * What has to happen before the first paint, so that nothing moves afterwards; a module would run
 * too late. Plain scripts in the page, allowed by their digests.
 */
export const earlyScripts = {
  /** Question pages: what depends on the answers stays invisible until it is known. */
  question: `/[?&]v=\\d/.test(location.search)&&document.documentElement.classList.add('${pending}')`,

  /** Guides: opens the reason with one empty row an answer; closes it when nothing fills it. */
  outcome: `(()=>{const e=document.currentScript.previousElementSibling,q=location.search,k=[...new URLSearchParams(q).keys()].filter(k=>!/^(v|tried|utm_.*)$/.test(k));if(!k.length||!/[?&]v=\\d/.test(q))return;document.documentElement.classList.add('${pending}');e.hidden=false;for(const _ of k)e.querySelector('ol').append(document.createElement('li'));addEventListener('load',()=>setTimeout(()=>e.dataset.filled||(e.hidden=true),4000))})()`,

  /** Guides: puts the way back to the reason under the section that the answers lead to. */
  signpost: `(()=>{const s=document.currentScript.previousElementSibling,h=document.getElementById(location.hash.slice(1));if(h&&/^H[23]$/.test(h.tagName)&&/[?&]v=\\d/.test(location.search)){h.after(s);s.hidden=false}})()`,
} as const;

type ScriptHash = `sha256-${string}`;

/** The digests that the content security policy of a page with these scripts has to name. */
export const earlyScriptHashes = (names: readonly (keyof typeof earlyScripts)[]): ScriptHash[] =>
  names.map(
    (name): ScriptHash =>
      `sha256-${createHash('sha256').update(earlyScripts[name]).digest('base64')}`,
  );
