const shown = 2500;

const copy = async (button: HTMLButtonElement): Promise<void> => {
  const text = button.parentElement?.querySelector('pre')?.textContent ?? '';
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(text.trimEnd());
    button.textContent = button.dataset['copied'] ?? label;
  } catch {
    button.textContent = button.dataset['failed'] ?? label;
  }
  setTimeout(() => {
    button.textContent = label;
  }, shown);
};

for (const button of document.querySelectorAll<HTMLButtonElement>('button.copy')) {
  button.hidden = false;
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', () => {
    if (button.textContent !== button.dataset['copied']) void copy(button);
  });
}
