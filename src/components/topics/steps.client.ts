import { stepKeys } from './step-keys.ts';
import { readingWords } from './reading-words.ts';
import { tickedSteps } from './ticked-steps.ts';

// Steps that are ticked off stay ticked on this device, and are counted.
const lists = [...document.querySelectorAll<HTMLElement>('.steps')].map((list) => ({
  line: list.querySelector('.steps-done'),
  boxes: [...list.querySelectorAll<HTMLInputElement>(':scope > ol > li > input')],
}));
const keys = stepKeys(
  lists.flatMap(({ boxes }) => boxes).map(({ parentElement }) => parentElement?.textContent ?? ''),
);
const guide = document.querySelector<HTMLElement>('article[data-guide]')?.dataset['guide'] ?? '';
const ticked = tickedSteps(guide);
const { progress = '', clear = '' } = readingWords;
let index = 0;

for (const { line, boxes } of lists) {
  const hint = line?.textContent ?? '';
  const count = document.createElement('span');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet';
  button.textContent = clear;

  const first = index;
  const show = () => {
    const done = boxes.filter(({ checked }) => checked).length;
    count.textContent = progress
      .replace('{{done}}', `${done}`)
      .replace('{{total}}', `${boxes.length}`);
    line?.replaceChildren(...(done > 0 ? [count, button] : [hint]));
  };

  for (const box of boxes) {
    const key = keys[index++] ?? '';
    box.checked ||= ticked.has(key);
    box.addEventListener('change', () => {
      ticked.set(key, box.checked);
      show();
    });
  }
  button.addEventListener('click', () => {
    for (const box of boxes) if (box.checked) box.click();
    boxes[0]?.focus();
  });
  ticked.follow(() => {
    boxes.forEach((box, step) => (box.checked = ticked.has(keys[first + step] ?? '')));
    show();
  });
  show();
}
