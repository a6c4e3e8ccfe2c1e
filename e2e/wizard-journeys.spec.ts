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
  type Language,
} from './support/wizard.ts';

const situations = loadSituations();

/** Answers the questions of every situation of a language, looking at each page on the way. */
const play = async (
  page: Page,
  language: Language,
  look: (page: Page, step: number, before: string | undefined) => Promise<void>,
): Promise<void> => {
  for (const { story, answers } of situations.filter((one) => one.language === language)) {
    await test.step(story, async () => {
      await page.goto(`/${language}/troubleshoot/`);
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
  test(`${language}: twenty people reach their page, and what is possible narrows`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    let before = 0;
    await play(page, language, async (_, step, said) => {
      const possible = await page.locator('.possible li').count();
      if (step > 0) expect(possible).toBeLessThan(said === unsure ? before + 1 : before);
      before = possible;
      await expect(page.locator('.answers-so-far dl > div')).toHaveCount(step);
      if (step > 0) await expect(page.locator('h1')).toBeFocused();
      if (step > 0)
        await expect(page).toHaveTitle(
          new RegExp(`^${await page.locator('h1').innerText()} \\|`.replace(/\?/, '\\?')),
        );
    });
  });

  test.describe(`${language} without scripts`, () => {
    test.use({ javaScriptEnabled: false });
    test('the same twenty people reach the same pages', async ({ page }) => {
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
