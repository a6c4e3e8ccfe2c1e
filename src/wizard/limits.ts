/** Limits of the graph: nobody is asked more than this. */
export const limits = {
  questionsOnAPath: 5,
  answersOfAQuestion: 7,
  /** Times that somebody who is always unsure answers before reaching a guide. */
  unsureSteps: 3,
  /** Questions that a reader is asked on average, by the weights of the answers. */
  expectedQuestions: 3,
} as const;
