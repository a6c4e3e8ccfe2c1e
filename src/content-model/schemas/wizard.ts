import { z } from 'zod';
import type { Graph, Target } from '../graph.ts';

const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'write the id in small letters, digits and hyphens, a letter first');

const guideTarget = z
  .string()
  .regex(/^[a-z][a-z0-9-]*(?:#[a-z0-9-]+)?$/, 'name a guide, with #section if needed');

const answerSchema = z
  .strictObject({
    /** Stands in addresses: never rename it without an entry in `renamed`. */
    id,
    /** The next question. Either this or `guide`. */
    question: id.optional(),
    /** The guide that the answer ends at, `slug` or `slug#section`. Either this or `question`. */
    guide: guideTarget.optional(),
    /** Expected share among its siblings, any unit. */
    weight: z.number().positive('give a weight above 0').default(1),
    /** Name of a file in drawings/, for answers that people recognise by sight. */
    drawing: id.optional(),
    /** Who answers so; only the answers of the first question have one. */
    role: z.enum(['user', 'owner', 'administrator']).optional(),
  })
  .refine(
    (answer) => (answer.question === undefined) !== (answer.guide === undefined),
    'give the answer exactly one target: either question or guide',
  );

/** `wizard.yaml`: structure only. What the graph means is checked by `wizard/checks.ts`. */
export const wizardSchema = z
  .strictObject({
    /** Raised when a question or answer changes its meaning; stands in addresses as `v`. */
    version: z.int().positive(),
    /** The first question. */
    start: id,
    renamed: z.strictObject({
      questions: z.record(z.string(), id),
      answers: z.record(z.string(), id),
    }),
    questions: z.record(
      id,
      z.strictObject({
        /** Name of a file in drawings/ that shows where to look. */
        drawing: id.optional(),
        answers: z.array(answerSchema).min(2),
      }),
    ),
  })
  .transform((file): Graph => ({
    version: file.version,
    start: file.start,
    renamed: file.renamed,
    questions: Object.fromEntries(
      Object.entries(file.questions).map(([questionId, question]) => [
        questionId,
        {
          id: questionId,
          drawing: question.drawing,
          answers: question.answers.map((answer) => ({
            id: answer.id,
            target: toTarget(answer),
            weight: answer.weight,
            drawing: answer.drawing,
            role: answer.role,
          })),
        },
      ]),
    ),
  }));

const toTarget = (answer: {
  question?: string | undefined;
  guide?: string | undefined;
}): Target => {
  if (answer.question !== undefined) return { kind: 'question', question: answer.question };
  const [guide = '', section] = (answer.guide ?? '').split('#');
  return { kind: 'guide', guide, section };
};
