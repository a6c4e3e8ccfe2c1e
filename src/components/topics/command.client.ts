import { readingWords } from './reading-words.ts';

const shown = 2500;
const { copied, failed } = readingWords;

const copy = async (button: HTMLButtonElement): Promise<void> => {
  const text = button.parentElement?.querySelector('pre')?.textContent ?? '';
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(text.trimEnd());
    button.textContent = copied ?? label;
    button.classList.add('done');
  } catch {
    button.textContent = failed ?? label;
  }
  setTimeout(() => {
    button.textContent = label;
    button.classList.remove('done');
  }, shown);
};

for (const button of document.querySelectorAll<HTMLButtonElement>('button.copy')) {
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', () => {
    if (button.textContent !== copied && button.textContent !== failed) void copy(button);
  });
}
