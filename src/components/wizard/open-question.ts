/** Takes a click on the link of a question over, so that no page has to load. */
export type OpenQuestion = (event: MouseEvent, question: string) => void;
