import type { Content } from '../../content-model/content.ts';
import { fault, type Fault } from '../../content-model/fault.ts';
import { madeIds } from '../targets.ts';

/** Error signatures that lead past the cure, to a part that stands around the text of every page. */
export const errorPages = ({ errors }: Content): Fault[] =>
  errors.flatMap(({ file, signature: { id, page, also } }) =>
    Object.entries({ page: [page], also }).flatMap(([field, targets]) =>
      targets
        .filter((target) => madeIds.includes(target.split('#')[1] ?? ''))
        .map((target) =>
          fault(
            file,
            `${id}.${field}`,
            `leads to "${target}", which holds neither a step nor an answer`,
            'Name the page alone, or the section that cures it.',
          ),
        ),
    ),
  );
