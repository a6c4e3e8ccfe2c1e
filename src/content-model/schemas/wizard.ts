import { z } from 'zod';
import type { Graph, Target } from '../graph.ts';
import { condition } from './state.ts';

const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'write the id in small letters, digits and hyphens, a letter first');

const pageTarget = z
  .string()
  .regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/, 'name a page as topic/page');

const answerSchema = z
  .strictObject({
    /** Stands in addresses: never rename it without an entry in `renamed`. */
    id,
    /** The next question. Either this or `page`. */
    question: id.optional(),
    /** The page that the answer ends at, `topic/page`. Either this or `question`. */
    page: pageTarget.optional(),
    /** Expected share among its siblings, any unit. */
    weight: z.number().positive('give a weight above 0').default(1),
    /** Name of a file in drawings/, for answers that people recognise by sight. */
    drawing: id.optional(),
    /** Who answers so, and everybody behind this answer. */
    role: z.enum(['user', 'owner', 'administrator']).optional(),
    /** The heading that it stands under; its words are in `groups` of the question. */
    group: id.optional(),
    /** What an organisation may not have said otherwise, for the answer to be offered. */
    when: condition.optional(),
  })
  .refine(
    (answer) => (answer.question === undefined) !== (answer.page === undefined),
    'give the answer exactly one target: either question or page',
  );

/** `wizard.yaml`: structure only. What the graph means is checked by `wizard/graph-check`. */
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
    /** Pages that readers come to from another page only, with the reason in a sentence. */
    unasked: z.record(pageTarget, z.string().min(1)).default({}),
    /** Pages that do not hold where the organisation has said so, and the one that does. */
    instead: z
      .array(
        z.strictObject({ pages: z.array(pageTarget).min(1), when: condition, page: pageTarget }),
      )
      .default([]),
    questions: z.record(
      id,
      z.strictObject({
        /** Name of a file in drawings/ that shows where to look. */
        drawing: id.optional(),
        /** Whether the question leads to the list of products too. */
        products: z.boolean().optional(),
        answers: z.array(answerSchema).min(2),
      }),
    ),
  })
  .transform((file): Graph => ({
    version: file.version,
    start: file.start,
    renamed: file.renamed,
    unasked: file.unasked,
    instead: file.instead,
    questions: Object.fromEntries(
      Object.entries(file.questions).map(([questionId, question]) => [
        questionId,
        {
          id: questionId,
          drawing: question.drawing,
          products: question.products,
          answers: question.answers.map((answer) => ({
            id: answer.id,
            target: toTarget(answer),
            weight: answer.weight,
            drawing: answer.drawing,
            role: answer.role,
            group: answer.group,
            when: answer.when,
          })),
        },
      ]),
    ),
  }));

const toTarget = ({
  question,
  page = '',
}: {
  question?: string | undefined;
  page?: string | undefined;
}): Target => (question !== undefined ? { kind: 'question', question } : { kind: 'page', page });
