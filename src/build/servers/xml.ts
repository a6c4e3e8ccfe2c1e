/** An XML element: name, attributes, children. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
}

/** Builds an element. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly Element[] = [],
): Element => ({ name, attributes, children });

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** The text of an element and all in it, two spaces a level. */
export const serialise = ({ name, attributes, children }: Element, indent = ''): string => {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  const open = `${indent}<${name}${pairs.join('')}`;
  if (children.length === 0) return `${open} />\n`;
  const inside = children.map((child) => serialise(child, `${indent}  `)).join('');
  return `${open}>\n${inside}${indent}</${name}>\n`;
};
