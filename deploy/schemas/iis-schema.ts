import { DOMParser, type Element } from '@xmldom/xmldom';

/** What an attribute of a section may hold. */
export interface AttributeRule {
  readonly type: string;
  readonly required?: true;
  readonly key?: true;
  /** Values of an enumeration. */
  readonly values?: readonly string[];
  /** Lowest and highest number. */
  readonly range?: readonly [number, number];
}

/** What an element of a section may hold. */
export interface ElementRule {
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  readonly elements: Readonly<Record<string, ElementRule>>;
  /** Names of the elements that add to, empty and take from a list. */
  readonly list?: { add: string; clear: string; remove: string; item: ElementRule };
}

const childrenOf = (node: Element, name: string): Element[] =>
  [...node.children].filter((child) => child.tagName === name);

const attributeRule = (node: Element): AttributeRule => {
  const flag = (name: string) => node.getAttribute(name) === 'true';
  const values = childrenOf(node, 'enum').map((value) => value.getAttribute('name') ?? '');
  const [low, high] = (node.getAttribute('validationParameter') ?? '').split(',').map(Number);
  const ranged = node.getAttribute('validationType') === 'integerRange';
  return {
    type: node.getAttribute('type') ?? 'string',
    ...(flag('required') ? { required: true } : {}),
    ...(flag('isUniqueKey') || flag('isCombinedKey') ? { key: true } : {}),
    ...(values.length > 0 ? { values } : {}),
    ...(ranged && low !== undefined && high !== undefined ? { range: [low, high] } : {}),
  };
};

const elementRule = (node: Element): ElementRule => {
  const named = (name: string) =>
    childrenOf(node, name).map((child) => [child.getAttribute('name') ?? '', child] as const);
  const [list] = childrenOf(node, 'collection');
  return {
    attributes: Object.fromEntries(
      named('attribute').map(([name, child]) => [name, attributeRule(child)]),
    ),
    elements: Object.fromEntries(
      named('element').map(([name, child]) => [name, elementRule(child)]),
    ),
    ...(list
      ? {
          list: {
            add: list.getAttribute('addElement') ?? '',
            clear: list.getAttribute('clearElement') ?? '',
            remove: list.getAttribute('removeElement') ?? '',
            item: elementRule(list),
          },
        }
      : {}),
  };
};

/**
 * Reads a schema in the form that IIS publishes (`IIS_schema.xml` in the folder
 * `%windir%\System32\inetsrv\config\schema`): its sections by name, without `system.webServer/`.
 */
export const readIisSchema = (xml: string): Record<string, ElementRule> => {
  const { documentElement } = new DOMParser().parseFromString(
    xml.replace(/^\uFEFF/, ''),
    'text/xml',
  );
  const sections = documentElement ? childrenOf(documentElement, 'sectionSchema') : [];
  return Object.fromEntries(
    sections.map((section) => [
      (section.getAttribute('name') ?? '').replace(/^system\.webServer\//, ''),
      elementRule(section),
    ]),
  );
};
