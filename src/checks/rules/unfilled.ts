import { fault, type Fault } from '../fault.ts';
import type { ContentModel } from '../model.ts';
import { gapPattern } from '../../../scripts/scaffold/change.ts';
import { wordsList } from '../words-list.ts';

/** Text of a scaffold that nobody has replaced yet. */
export const unfilled = (model: ContentModel): Fault[] => {
  const texts = [
    ...model.guides.map(({ file, front, body }) => ({
      file,
      texts: new Map([...wordsList(front), ['body', body]]),
    })),
    ...[...model.data, ...model.words].map(({ file, value }) => ({
      file,
      texts: wordsList(value),
    })),
  ];
  return texts.flatMap(({ file, texts: list }) =>
    [...list].flatMap(([field, text]) => {
      const gap = gapPattern.exec(text)?.[0];
      return gap === undefined
        ? []
        : [fault(file, field, `still says "${gap}"`, 'Write it, or delete what is not needed.')];
    }),
  );
};
