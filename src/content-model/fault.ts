/** Something wrong in the content: where it is, what is wrong and what to do about it. */
export interface Fault {
  /** Path of the file from the root of the project. */
  readonly file: string;
  /** The field, the section or the line. */
  readonly field: string;
  readonly message: string;
  readonly remedy: string;
}

/** Makes a fault; the message says what is wrong, the remedy is a sentence that says what to do. */
export const fault = (file: string, field: string, message: string, remedy: string): Fault => ({
  file,
  field,
  message,
  remedy,
});

/** One fault as one line for a terminal. */
export const describeFault = ({ file, field, message, remedy }: Fault): string =>
  `${file}: ${field}: ${message}. ${remedy}`;
