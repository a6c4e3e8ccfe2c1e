import { expect, test, type Page } from '@playwright/test';
import { loadSituations } from '../bench/wizard/load-situations.ts';
import { unsure } from '../src/content-model/graph.ts';
import { replay } from '../src/wizard/replay.ts';
import {
  choose,
  expectPlace,
  graph,
  label,
  languages,
  question,
  openTouched,
  type Language,
} from './support/wizard.ts';

/** People who stand for the rest: so many of a language, spread over all of them. */
const people = 20;

const situationsOf = (language: Language) => {
  const own = loadSituations().filter((one) => one.language === language);
  const every = Math.max(1, Math.floor(own.length / people));
  return own.filter((_, index) => index % every === 0);
};

/** Answers the questions of every situation of a language, looking at each page on the way. */
const play = async (
  page: Page,
  language: Language,
  look: (page: Page, step: number, before: string | undefined) => Promise<void>,
  open: (page: Page, address: string) => Promise<unknown> = (place, address) => place.goto(address),
): Promise<void> => {
  for (const { story, answers } of situationsOf(language)) {
    await test.step(story, async () => {
      await open(page, `/${language}/troubleshoot/`);
      const { steps } = replay(graph, new Map(Object.entries(answers)));
      for (const [index, step] of steps.entries()) {
        await expect(page.locator('h1')).toHaveText(question(language, step.question.id).title);
        await look(page, index, steps[index - 1]?.answer.id);
        await choose(page, label(language, step.question.id, step.answer.id));
        await expectPlace(page, language, step.answer.target);
      }
    });
  }
};

for (const language of languages) {
  test(`${language}: people reach their page, and what is possible narrows`, async ({ page }) => {
    test.setTimeout(120_000);
    let before = 0;
    const look = async (_: Page, step: number, said: string | undefined) => {
      const numbers = (await page.locator('#narrowed').textContent())?.match(/\d+/g) ?? [];
      const possible = Math.min(...numbers.map(Number));
      if (step > 0) expect(possible).toBeLessThan(said === unsure ? before + 1 : before);
      before = possible;
      await expect(page.locator('.answers-so-far dl > div')).toHaveCount(step);
      if (step > 0) await expect(page.locator('h1')).toBeFocused();
      if (step > 0)
        await expect(page).toHaveTitle(
          new RegExp(`^${await page.locator('h1').innerText()} \\|`.replace(/\?/, '\\?')),
        );
    };
    await play(page, language, look, openTouched);
  });

  test.describe(`${language} without scripts`, () => {
    test.use({ javaScriptEnabled: false });
    test('the same people reach the same pages', async ({ page }) => {
      test.setTimeout(120_000);
      await play(page, language, async () => {});
    });
  });

  test(`${language}: the same people again, scripts blocked after the first step`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    let blocked = false;
    await page.route(/\/_astro\/.+\.js$|\/wizard-.+\.json$/, (route) =>
      blocked ? route.abort() : route.continue(),
    );
    await play(page, language, async (_, step) => {
      if (step === 0) blocked = false;
      if (step !== 1) return;
      blocked = true;
      await page.reload({ waitUntil: 'commit' });
    });
  });
}
