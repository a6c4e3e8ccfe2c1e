import type { Content } from '../../content-model/content.ts';
import { fault, type Fault } from '../../content-model/fault.ts';
import { syntaxProblem } from '../../content-model/mdx-tree.ts';

/** Guides whose text is no MDX: a tag that nothing closes, a brace or "<" that is no code. */
export const readable = ({ guides, notes }: Content): Fault[] =>
  [...guides, ...notes].flatMap((guide) => {
    const problem = syntaxProblem(guide);
    return problem
      ? [
          fault(
            guide.file,
            `line ${problem.line}`,
            `cannot be read: ${problem.message}`,
            'Close every tag, and put "<", "{" and "}" that the reader shall see into code.',
          ),
        ]
      : [];
  });
