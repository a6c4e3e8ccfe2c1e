import { guide, guideSlugs } from '../../content-model/schemas/guide.ts';
import { fault, type Fault } from '../fault.ts';
import type { ContentModel } from '../model.ts';

/** Front matter that the schema refuses, and guides that the site does not know. */
export const frontMatter = ({ guides }: ContentModel): Fault[] =>
  guides.flatMap(({ file, slug, front }) => [
    ...(guide.safeParse(front).error?.issues ?? []).map((issue) =>
      fault(file, issue.path.join('.') || 'front matter', 'is not as it should be', issue.message),
    ),
    ...(guideSlugs.some((known) => known === slug)
      ? []
      : [
          fault(
            file,
            'file name',
            `"${slug}" is no guide of this site`,
            'Add the slug to guideSlugs in src/content-model/schemas/guide.ts, or correct the name of the file.',
          ),
        ]),
  ]);
