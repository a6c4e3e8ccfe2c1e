import { fault, type Fault } from '../../content-model/fault.ts';
import { treeOf } from '../../content-model/mdx-tree.ts';
import { codeBlocks } from '../guide/code-blocks.ts';
import { translationPairs } from '../guide/editions.ts';
import type { Content, GuideText } from '../../content-model/content.ts';

/** Kinds of code without words of a language. */
const commands = ['powershell', 'reg', 'bash'];

/** The commands of a text without comments; what the reader puts in, in <…> or quotes, is left out. */
const commandsOf = (guide: GuideText): string[] =>
  codeBlocks(treeOf(guide))
    .filter(({ language }) => commands.includes(language))
    .map(({ code }) =>
      code
        .replace(/<[^>]*>/g, '<…>')
        .replace(/"[^"]*"/g, '"…"')
        .replace(/\s*#.*$/gm, '')
        .trim(),
    );

/** Commands that stand in one language only: a reader of the other would run an old one. */
export const equalCommands = ({ guides }: Content): Fault[] =>
  translationPairs(guides).flatMap(({ original, translation }) => {
    const [first, second] = [commandsOf(original), commandsOf(translation)];
    return [
      ...first
        .filter((code) => !second.includes(code))
        .map((code) => ({ file: translation.file, other: original.file, code })),
      ...second
        .filter((code) => !first.includes(code))
        .map((code) => ({ file: original.file, other: translation.file, code })),
    ].map(({ file, other, code }) =>
      fault(
        file,
        'commands',
        `lacks the command "${code.split('\n')[0]?.slice(0, 60) ?? ''}" of ${other}`,
        'Give the same commands in every language.',
      ),
    );
  });
