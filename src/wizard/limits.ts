/** Limits of the graph: nobody is asked more than this. */
export const limits = { questionsOnAPath: 5, answersOfAQuestion: 7, unsureSteps: 3, expectedQuestions: 3 } as const;
