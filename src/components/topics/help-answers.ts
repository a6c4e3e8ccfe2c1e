/** What a reader may say of a page, as it stands in the address of the page that thanks. */
export const helpAnswers = ['yes', 'no'] as const;
