import { basename } from 'node:path';

const kebabCase = /^(?:[a-z0-9]+(?:[.-][a-z0-9]+)*|[-.]?\[(?:\.{3})?[a-z]+\][-.]?)+$/;
const pascalCase = /^[A-Z][A-Za-z0-9]*$/;

/** Names of what a file exports by a declaration. */
const exported = (program) =>
  program.body
    .filter(({ type }) => type === 'ExportNamedDeclaration')
    .flatMap(({ declaration }) => declaration?.declarations ?? declaration ?? [])
    .flatMap(({ id }) => id?.name ?? []);

/** What a file is called after: the component that it is, or nothing. */
const componentOf = (file, program) => {
  const name = basename(file).replace(/\..*/, '');
  if (file.endsWith('.astro')) return file.includes('/pages/') ? undefined : name;
  if (!file.endsWith('.tsx')) return undefined;
  const components = exported(program).filter((one) => pascalCase.test(one));
  return components.includes(name) ? name : components[0];
};

/**
 * One dialect of file names: components in PascalCase, everything else in kebab-case.
 * @type {import('eslint').Rule.RuleModule}
 */
export const fileName = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      component: 'Name the file after its component: {{name}}, in PascalCase.',
      other: 'Name the file in kebab-case: {{name}} holds no component.',
    },
  },
  create: (context) => ({
    Program(program) {
      const file = context.filename.replaceAll('\\', '/');
      // A script within a component is linted as a file below it.
      if (file.includes('.astro/')) return;
      const name = basename(file);
      const stem = name.replace(/\.\w+$/, '');
      const component = componentOf(file, program);
      if (component === undefined) {
        if (!kebabCase.test(stem.replace(/^[._]/, ''))) {
          context.report({ loc: { line: 1, column: 0 }, messageId: 'other', data: { name } });
        }
      } else if (stem !== component || !pascalCase.test(stem)) {
        const wanted = `${component}${name.slice(stem.length)}`;
        context.report({
          loc: { line: 1, column: 0 },
          messageId: 'component',
          data: { name: wanted },
        });
      }
    },
  }),
};
