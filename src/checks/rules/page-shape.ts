import type { Content, PageText } from '../../content-model/content.ts';
import { fault, type Fault } from '../../content-model/fault.ts';
import { treeOf } from '../../content-model/mdx-tree.ts';
import { textLength } from '../../content-model/reading-time.ts';
import type { Audience } from '../../content-model/schemas/ids.ts';
import { unfoldedText } from '../../content-model/visible-text.ts';
import { languageRecord } from '../../languages/languages.ts';
import { beforeFirstStep, stepsOf } from '../guide/steps.ts';

/** How much a reader reads, by the unit in which the language counts. */
interface Limits {
  /** Title, sentence and everything else before the first step. */
  readonly before: number;
  /** The first step. */
  readonly firstStep: number;
  /** All that is not folded. */
  readonly whole: number;
}

// Three minutes for whoever uses mail, five for others, who also read how to connect.
const limits: Readonly<Record<'words' | 'characters', Readonly<Record<Audience, Limits>>>> = {
  words: {
    user: { before: 60, firstStep: 40, whole: 540 },
    owner: { before: 60, firstStep: 40, whole: 900 },
    administrator: { before: 90, firstStep: 40, whole: 900 },
  },
  characters: {
    user: { before: 150, firstStep: 90, whole: 1350 },
    owner: { before: 150, firstStep: 90, whole: 2250 },
    administrator: { before: 220, firstStep: 90, whole: 2250 },
  },
};

/** Pages that keep the reader from the first step, or that are too long for one fix. */
export const pageShape = ({ guides }: Content): Fault[] =>
  guides.flatMap((guide) => (guide.kind === 'page' ? faultsOf(guide) : []));

const faultsOf = (page: PageText): Fault[] => {
  const { file, language, front } = page;
  const { unit } = languageRecord(language).pace;
  const limit = limits[unit][front.audience];
  const tree = treeOf(page);
  const [first] = stepsOf(tree);
  const tooLong = (field: string, what: string, text: string, most: number, remedy: string) => {
    const length = textLength(text, language);
    return length <= most
      ? []
      : [fault(file, field, `${what} ${length} ${unit}, at most ${most} are good`, remedy)];
  };
  const lead = `${front.title} ${front.when} ${beforeFirstStep(tree) ?? ''}`;
  return [
    ...(front.kind === 'steps' && !first
      ? [
          fault(
            file,
            'kind',
            'there are no steps',
            'Write them in <Steps>, or set "kind" to answer.',
          ),
        ]
      : []),
    ...(first
      ? [
          ...(front.kind === 'steps'
            ? tooLong(
                'text',
                'before the first step stand',
                lead,
                limit.before,
                'Begin with the step; put what else there is to say below it.',
              )
            : []),
          ...tooLong(
            'first step',
            'it has',
            first.text,
            limit.firstStep,
            'Say what to do; the rest is another step.',
          ),
        ]
      : []),
    ...tooLong(
      'text',
      'the page has',
      unfoldedText(tree),
      limit.whole,
      'Leave to it one fix and move the rest to another page, or fold it into <Why>.',
    ),
  ];
};
