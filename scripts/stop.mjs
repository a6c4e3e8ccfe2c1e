/** Ends the command with what is wrong and, below it, what to do. */
export const stop = (wrong, remedies = []) => {
  console.error([`✗ ${wrong}`, ...remedies.map((remedy) => `  ${remedy}`)].join('\n'));
  process.exit(1);
};
