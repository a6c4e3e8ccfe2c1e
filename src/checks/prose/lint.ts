import { TextlintKernel, type TextlintKernelRule } from '@textlint/kernel';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fault, type Fault } from '../../content-model/fault.ts';
import type { ProseRules } from './prose-rules.ts';
import { spelling } from './spelling.ts';
import type { ProseText } from './texts.ts';

type RuleModule = TextlintKernelRule['rule'];

const require = createRequire(import.meta.url);

/** Packages of rules export their content as it is or below `default`. */
const load = <Module>(name: string): Module => {
  const loaded = require(name) as Module & { readonly default?: Module };
  return loaded.default ?? loaded;
};

const ruleList = (rules: ProseRules, root: string): TextlintKernelRule[] => [
  ...Object.entries(rules.presets).flatMap(([name, chosen]) => {
    const preset = load<{ readonly rules: Readonly<Record<string, RuleModule>> }>(name);
    return Object.entries(chosen).map(([id, options]) => {
      const rule = preset.rules[id];
      if (!rule) throw new Error(`${name} has no rule "${id}".`);
      return { ruleId: id, rule, options: options as NonNullable<TextlintKernelRule['options']> };
    });
  }),
  ...Object.entries(rules.rules).map(([name, options]) => ({
    ruleId: name.replace('textlint-rule-', ''),
    rule: load<RuleModule>(name),
    options: options as NonNullable<TextlintKernelRule['options']>,
  })),
  {
    ruleId: 'terms',
    rule: load<RuleModule>('textlint-rule-prh'),
    options: { rulePaths: [join(root, rules.terms)], checkLink: true },
  },
  ...(rules.words ? [{ ruleId: 'spelling', rule: spelling, options: { words: rules.words } }] : []),
];

/** Lints pieces of prose as Markdown; the remedy of each fault is what the rule says. */
export const lintProse = async (
  texts: readonly ProseText[],
  rules: ProseRules,
  root: string,
): Promise<Fault[]> => {
  const kernel = new TextlintKernel();
  const plugin = load<never>('@textlint/textlint-plugin-markdown');
  const list = ruleList(rules, root);
  const results = await Promise.all(
    texts.map(async ({ file, field, firstLine, text }) => {
      const { messages } = await kernel.lintText(text, {
        ext: '.md',
        filePath: join(root, `${file}.md`),
        plugins: [{ pluginId: 'markdown', plugin }],
        rules: list,
      });
      return messages.map(({ ruleId, message, line }) =>
        fault(file, field ?? `line ${firstLine + line - 1}`, ruleId, message.replace(/\s+/g, ' ')),
      );
    }),
  );
  return results.flat();
};
