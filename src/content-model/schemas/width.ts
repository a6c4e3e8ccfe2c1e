const fullWidth =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]/gu;

/** Width of a text in half-width characters; a full-width character counts as two. */
export function displayWidth(text: string): number {
  return [...text].length + (text.match(fullWidth)?.length ?? 0);
}

/** Whether a text has any full-width character, so that the limits for Japanese hold. */
export function hasFullWidth(text: string): boolean {
  return text.search(fullWidth) >= 0;
}
