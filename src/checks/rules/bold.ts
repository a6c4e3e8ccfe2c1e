import { fault, type Fault } from '../../content-model/fault.ts';
import { maskCode } from '../guide/mask.ts';
import { lineOf } from '../guide/place.ts';
import type { Content } from '../../content-model/content.ts';

const punctuation = /[\p{P}\p{S}]/u;

/**
 * Bold that Markdown would print as asterisks. The rule is CommonMark's: what opens must not stand
 * before punctuation unless space or punctuation comes before it; what closes, the mirror image.
 */
export const bold = ({ guides }: Content): Fault[] =>
  guides.flatMap((guide) =>
    [...maskCode(guide.body).matchAll(/^.*\*\*.*$/gm)].flatMap((line) => {
      const marks = [...line[0].matchAll(/\*\*/g)].map(({ index }) => index);
      return marks.flatMap((mark, position) => {
        if (works(line[0], mark, position % 2 === 0)) return [];
        const piece = line[0].slice(Math.max(0, mark - 6), mark + 10).trim();
        return [
          fault(
            guide.file,
            lineOf(guide, line.index + mark),
            `the page would print the asterisks in "${piece}"`,
            'Put brackets, quotes and full stops outside the asterisks.',
          ),
        ];
      });
    }),
  );

const works = (line: string, mark: number, opens: boolean): boolean => {
  const before = line[mark - 1] ?? ' ';
  const after = line[mark + 2] ?? ' ';
  const [outside, inside] = opens ? [before, after] : [after, before];
  if (/\s/.test(inside)) return false;
  return !punctuation.test(inside) || /\s/.test(outside) || punctuation.test(outside);
};
