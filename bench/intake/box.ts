import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { languages, type Language } from '../../src/languages/languages.ts';
import { startChromium } from '../search/browser.ts';
import { serve } from '../search/server.ts';
import type { Situation } from './judge.ts';

// How long after the last key the box has painted its whole answer: what was understood, the error,
// the page or question, and the results. `npm run bench:box`, after a build; the processor is slowed
// down four times.
const slowdown = 4;
const most = 40;
const allowed = 100;
/** Each key is pressed so often and counts once, by its best: other work on the machine is not ours. */
const tries = 3;

const situations = JSON.parse(
  readFileSync(new URL('seen.json', import.meta.url), 'utf8'),
) as Situation[];
const textsOf = (language: Language): string[] => {
  const own = situations.filter(({ lang, text }) => lang === language && !text.includes('\n'));
  const every = Math.max(1, Math.ceil(own.length / most));
  return own.filter((_, at) => at % every === 0).map(({ text }) => text);
};

/** Waits until the box has nothing better to show. */
const settle = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => document.querySelector('.dialog-body')?.getAttribute('aria-busy') === 'false',
  );

/** Notes for the next key when the answer to it is painted, in milliseconds after the key. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const box = document.querySelector<HTMLInputElement>('.search-dialog input');
    const body = document.querySelector('.dialog-body');
    if (!box || !body) throw new Error('The box is not open.');
    delete document.documentElement.dataset['painted'];
    box.addEventListener(
      'input',
      ({ timeStamp }) => {
        const observer = new MutationObserver(() => {
          if (body.getAttribute('aria-busy') !== 'false') return;
          observer.disconnect();
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              document.documentElement.dataset['painted'] = String(performance.now() - timeStamp);
            };
            port2.postMessage(null);
          });
        });
        observer.observe(body, { attributes: true, attributeFilter: ['aria-busy'] });
      },
      { once: true, capture: true },
    );
  });

const share = (values: readonly number[], part: number): number =>
  values.toSorted((one, other) => one - other)[
    Math.min(values.length - 1, Math.floor(values.length * part))
  ] ?? 0;

const server = await serve({ '/': 'dist' }, {});
const browser = await startChromium();
let slow = false;
for (const language of languages) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(`${server.origin}/${language}/`);
  await page.getByRole('searchbox').click();
  const box = page.getByRole('dialog').getByRole('combobox');
  const times: number[] = [];
  for (const [at, text] of textsOf(language).entries()) {
    const letters = [...text];
    let best = Infinity;
    for (let count = 0; count < tries; count += 1) {
      await box.fill(letters.slice(0, -1).join(''));
      await settle(page);
      await watch(page);
      await page.keyboard.insertText(letters.at(-1) ?? '');
      const painted = await page.waitForFunction(() => document.documentElement.dataset['painted']);
      best = Math.min(best, Number(await painted.jsonValue()));
    }
    // The first one loads everything: it is measured by bench:search.
    if (at > 0) times.push(best);
  }
  const p95 = share(times, 0.95);
  slow ||= p95 > allowed;
  console.log(
    `${language}: ${String(times.length)} texts, median ${share(times, 0.5).toFixed(0)} ms, ` +
      `p95 ${p95.toFixed(0)} ms (at most ${String(allowed)}), longest ${share(times, 1).toFixed(0)} ms`,
  );
  await context.close();
}
await browser.close();
server.close();
process.exitCode = slow ? 1 : 0;
