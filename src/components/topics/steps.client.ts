import { stepKeys } from './step-keys.ts';
import { readingWords } from './reading-words.ts';
import { tickedSteps } from './ticked-steps.ts';

// Steps tick off and stay ticked on this device. Without this script they are a numbered list.
const lists = [...document.querySelectorAll<HTMLElement>('.steps')];
const itemsOf = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>(':scope > ol > li')];
const keys = stepKeys(lists.flatMap(itemsOf).map((item) => item.textContent));
const guide = document.querySelector<HTMLElement>('article[data-guide]')?.dataset['guide'] ?? '';
const ticked = tickedSteps(guide);
const { tick = '', progress = '', clear = '', hint = '' } = readingWords;
let index = 0;

for (const list of lists) {
  const line = list.querySelector('.steps-done');
  const count = document.createElement('span');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet';
  button.textContent = clear;

  const first = index;
  const boxes = itemsOf(list).map((item, step) => {
    const key = keys[index++] ?? '';
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = ticked.has(key);
    box.setAttribute('aria-label', tick.replace('{{number}}', `${step + 1}`));
    box.addEventListener('change', () => {
      ticked.set(key, box.checked);
      show();
    });
    item.prepend(box);
    return box;
  });

  const show = () => {
    const done = boxes.filter(({ checked }) => checked).length;
    count.textContent = progress
      .replace('{{done}}', `${done}`)
      .replace('{{total}}', `${boxes.length}`);
    line?.replaceChildren(...(done > 0 ? [count, button] : [hint]));
  };

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
