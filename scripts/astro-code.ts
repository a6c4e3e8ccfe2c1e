import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const scriptsIn = (node: Node): string[] => {
  if (node.nodeName === 'script' && 'childNodes' in node) {
    return [node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')];
  }
  return 'childNodes' in node ? node.childNodes.flatMap(scriptsIn) : [];
};

/** The code of an Astro component. */
export interface AstroCode {
  /** What runs when the page is built: the part before the markup. */
  readonly server: string;
  /** What runs in the browser: its scripts. */
  readonly browser: string;
}

/** Takes the code out of the source of an Astro component. */
export const astroCode = (source: string): AstroCode => {
  const [before = '', server = ''] = /^---\n([\s\S]*?)\n---/.exec(source) ?? [];
  return { server, browser: scriptsIn(parseFragment(source.slice(before.length))).join('\n') };
};
