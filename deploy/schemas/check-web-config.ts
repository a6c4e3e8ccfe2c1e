import { DOMParser, type Element } from '@xmldom/xmldom';
import type { AttributeRule, ElementRule } from './iis-schema.ts';

const forms: Readonly<Record<string, RegExp>> = {
  bool: /^(?:true|false)$/i,
  uint: /^\d+$/,
  int: /^-?\d+$/,
  timeSpan: /^(?:\d+\.)?\d{1,2}:\d{2}:\d{2}$/,
};

const attributeFaults = (where: string, value: string, rule: AttributeRule): string[] => {
  const { type, values, range } = rule;
  if (values && !values.includes(value))
    return [`${where}: "${value}" is none of ${values.join()}`];
  if (forms[type] && !forms[type].test(value)) return [`${where}: "${value}" is no ${type}`];
  if (range && (Number(value) < range[0] || Number(value) > range[1])) {
    return [`${where}: ${value} is outside ${range.join(' to ')}`];
  }
  return [];
};

const attributesOf = (node: Element): [string, string][] =>
  [...node.attributes].map(({ name, value }) => [name, value]);

/** Faults of an element against its rule; `keysOnly` for an element that removes from a list. */
const elementFaults = (
  node: Element,
  rule: ElementRule,
  path: string,
  keysOnly = false,
): string[] => {
  const given = new Map(attributesOf(node));
  const faults = [...given].flatMap(([name, value]) => {
    const attribute = rule.attributes[name];
    return attribute && (!keysOnly || attribute.key)
      ? attributeFaults(`${path}@${name}`, value, attribute)
      : [`${path}: unknown attribute ${name}`];
  });
  for (const [name, { required, key }] of Object.entries(rule.attributes)) {
    const needed = keysOnly ? key && required : required;
    if (needed && !given.has(name)) faults.push(`${path}: attribute ${name} is missing`);
  }
  return [...faults, ...[...node.children].flatMap((child) => childFaults(child, rule, path))];
};

const childFaults = (child: Element, rule: ElementRule, path: string): string[] => {
  const inside = `${path}/${child.tagName}`;
  const { list } = rule;
  const plain = rule.elements[child.tagName];
  if (plain) return elementFaults(child, plain, inside);
  if (child.tagName === list?.add) return elementFaults(child, list.item, inside);
  if (child.tagName === list?.remove) return elementFaults(child, list.item, inside, true);
  if (child.tagName === list?.clear) return [];
  return [`${inside}: unknown element`];
};

const serverFaults = (server: Element, sections: Readonly<Record<string, ElementRule>>): string[] =>
  [...server.children].flatMap((node) =>
    (node.tagName === 'security' ? [...node.children] : [node]).flatMap((section) => {
      const name = node === section ? section.tagName : `security/${section.tagName}`;
      const rule = sections[name];
      return rule ? elementFaults(section, rule, name) : [`${name}: unknown section`];
    }),
  );

/** What IIS would refuse in a `web.config`, each fault with its place; empty when nothing. */
export const checkWebConfig = (
  xml: string,
  sections: Readonly<Record<string, ElementRule>>,
): string[] => {
  const { documentElement: root } = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, 'text/xml');
  if (root?.tagName !== 'configuration') return ['the root is not <configuration>'];
  return [...root.children].flatMap((node) => {
    if (node.tagName === 'system.webServer') return serverFaults(node, sections);
    if (node.tagName !== 'location') return [`${node.tagName}: unknown element`];
    return [...node.children].flatMap((server) => serverFaults(server, sections));
  });
};
