/** Limits of the graph: nobody is asked more than this. */
export const limits = {
  questionsOnAPath: 5,
  answersOfAQuestion: 8,
  /** The first question stands under headings, so that more can be taken in. */
  answersOfTheFirstQuestion: 9,
  /** Times that somebody who is always unsure answers before reaching a page. */
  unsureSteps: 3,
  /** Questions that a reader is asked on average, by the weights of the answers. */
  expectedQuestions: 2.8,
} as const;
