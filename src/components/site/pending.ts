/** Class of the root element while answers of the address are known but not shown yet. */
export const pending = 'answers-pending';

/** Says that the answers are shown, or will not be (first-paint.client.ts said the contrary). */
export const settle = (): void => {
  document.documentElement.classList.remove(pending);
};
