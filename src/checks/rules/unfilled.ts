import type { Content } from '../../content-model/content.ts';
import { fault, type Fault } from '../../content-model/fault.ts';

/** What a scaffold puts where somebody has to write. */
export const gapPattern = /\[write: [^\]]*\]/;

/** Text of a scaffold that nobody has replaced yet. */
export const unfilled = ({ files }: Content): Fault[] =>
  files.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, index) => {
      const gap = gapPattern.exec(line)?.[0];
      return gap === undefined
        ? []
        : [
            fault(
              file,
              `line ${index + 1}`,
              `still says "${gap}"`,
              'Write it, or delete what is not needed.',
            ),
          ];
    }),
  );
