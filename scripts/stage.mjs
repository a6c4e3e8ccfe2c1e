import { clearInterval, setInterval } from 'node:timers';

const seconds = (began) => `${((Date.now() - began) / 1000).toFixed(1)} s`;

/**
 * Does something that takes a while: one line says what begins, one what it took and, as
 * `summary` has it, what came of it. On a terminal it is one line in which the seconds count.
 */
export const stage = async (title, work, summary = () => '') => {
  const began = Date.now();
  const ended = (result) => [summary(result), seconds(began)].filter(Boolean).join(', ');
  if (!process.stdout.isTTY) {
    console.log(`→ ${title} …`);
    const result = await work();
    console.log(`  ${ended(result)}`);
    return result;
  }
  const count = () => process.stdout.write(`\r→ ${title} … ${seconds(began)} `);
  count();
  const counting = setInterval(count, 200);
  const result = await work();
  clearInterval(counting);
  console.log(`\r→ ${title}: ${ended(result)}    `);
  return result;
};
