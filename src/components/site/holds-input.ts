const isChanged = (field: Element): boolean => {
  if (field instanceof HTMLInputElement) {
    return field.checked !== field.defaultChecked || field.value !== field.defaultValue;
  }
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  return field instanceof HTMLSelectElement && field.selectedIndex > 0;
};

/**
 * Whether the page holds something that a reload would lose: what the reader wrote, pasted, ticked
 * or chose, or what a part marked with `data-holds` made of it.
 */
export const holdsInput = (): boolean =>
  document.querySelector('[data-holds]') !== null ||
  [...document.querySelectorAll('input, textarea, select')].some(isChanged);
