import { displayWidth } from '../../content-model/schemas/width.ts';
import { fault, type Fault } from '../../content-model/fault.ts';
import { treeOf } from '../../content-model/mdx-tree.ts';
import { numberedLists } from '../guide/lists.ts';
import { lineOf } from '../guide/place.ts';
import type { Content } from '../../content-model/content.ts';

/** Two lines: 80 full-width or 160 half-width characters; and how many steps one can follow. */
export const stepLimits = { width: 160, steps: 9 } as const;

/** Steps that are longer than two lines, and lists of more than nine. */
export const steps = ({ guides }: Content): Fault[] =>
  guides.flatMap((guide) =>
    numberedLists(treeOf(guide)).flatMap((list) => [
      ...(list.items.length > stepLimits.steps
        ? [
            fault(
              guide.file,
              lineOf(guide, list.index),
              `the list has ${list.items.length} steps`,
              `Split it: at most ${stepLimits.steps} steps in a list.`,
            ),
          ]
        : []),
      ...(list.steps ? list.items : []).flatMap(({ text, index }) => {
        return displayWidth(text) <= stepLimits.width
          ? []
          : [
              fault(
                guide.file,
                lineOf(guide, index),
                `the step "${text.slice(0, 24)}…" is longer than two lines`,
                'One action a step, at most 80 Japanese or 160 English characters.',
              ),
            ];
      }),
    ]),
  );
