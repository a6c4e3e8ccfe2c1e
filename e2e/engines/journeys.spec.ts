import { expect } from '@playwright/test';
import { useWords } from '../../src/content-model/translate.ts';
import { languages } from '../../src/languages/languages.ts';
import { journeys } from '../support/journeys.ts';
import { kinds, overviewPath, stepsPath } from '../support/kinds.ts';
import type { Reader } from './support/reader.ts';
import { test } from './support/test.ts';

const paper = (reader: Reader) =>
  reader.look(() => getComputedStyle(document.documentElement).backgroundColor);

const pastedError = `MAIL FROM:<scanner@example.com>
530 5.7.57 Client not authenticated to send mail.
535 5.7.139 Authentication unsuccessful, basic authentication is disabled.`;

for (const language of languages) {
  const t = useWords(language);
  const [first] = journeys[language] ?? [];

  test(`${language}: the questions lead to the page, also after Back and a reload`, async ({
    reader,
  }) => {
    test.skip(!first, 'no journey is known in this language');
    const [last = '', ...before] = (first?.answers ?? []).toReversed();
    await reader.goto(`/${language}/`);
    const answer = (name: string) => reader.follow({ role: 'link', name });
    for (const name of before.toReversed()) await answer(name);
    const question = (await reader.heading()) ?? '';
    await reader.reload();
    await reader.reaches(question);
    await answer(last);
    expect(await reader.path()).toBe(first?.reaches);
    const title = (await reader.heading()) ?? '';

    await reader.back();
    await reader.reaches(question);
    await answer(last);
    await reader.reaches(title);
    await reader.reload();
    await reader.reaches(title);
  });

  test(`${language}: the box of every page finds a page, and Enter lists all that was found`, async ({
    reader,
  }) => {
    await reader.goto(`/${language}/${stepsPath}`);
    await reader.press({ role: 'searchbox', name: t('search.inHeader') });
    await reader.write({ role: 'combobox' }, 'Thunderbird');
    await reader.sees({ role: 'option', name: 'Thunderbird' });
    await reader.write({ role: 'combobox' }, '\n');
    await reader.reaches(t('search.title'));
    await reader.follow({ role: 'link', name: 'Thunderbird' });
  });

  test(`${language}: a pasted error is answered in the page alone`, async ({ reader, site }) => {
    await reader.goto(`/${language}/search/`);
    await reader.paste({ role: 'searchbox', name: t('search.label') }, pastedError);
    await reader.sees({ role: 'article' });
    expect(site.asked.filter((path) => path.includes('5.7.139'))).toEqual([]);
    expect(await reader.look(() => location.search)).toBe('');
  });

  test(`${language}: a report becomes a list of work`, async ({ reader }) => {
    await reader.goto(`/${language}/tools/usage-report/`);
    await reader.choose(['fixtures/reports/InteractiveSignIns-2026-utf8-bom.csv']);
    await reader.sees({ role: 'heading', name: t('reports:result.heading') });
    await reader.sees({ role: 'row', name: 'scanner01@contoso.example' });
  });

  test(`${language}: the site is read without a network`, async ({ reader, site }) => {
    await reader.goto(`/${language}/`);
    await reader.keepsOffline();
    await site.stop();
    for (const kind of ['', stepsPath, overviewPath, 'reference/errors/']) {
      await reader.goto(`/${language}/${kind}`);
      await reader.sees({ role: 'heading' });
    }
    await reader.goto(`/${language}/search/?q=Thunderbird`);
    await reader.sees({ role: 'link', name: 'Thunderbird' });
    await site.start();
  });

  test(`${language}: a theme is chosen once for all pages`, async ({ reader }) => {
    await reader.goto(`/${language}/`);
    const light = await paper(reader);
    await reader.press({ role: 'radio', name: t('theme.dark') });
    await expect.poll(() => paper(reader)).not.toBe(light);
    const dark = await paper(reader);
    await reader.goto(`/${language}/${stepsPath}`);
    expect(await paper(reader)).toBe(dark);
    await reader.press({ role: 'radio', name: t('theme.light') });
    await expect.poll(() => paper(reader)).toBe(light);
    await reader.reload();
    expect(await paper(reader)).toBe(light);
  });

  test(`${language}: a printed page has its steps and its address, and no search`, async ({
    reader,
  }) => {
    await reader.goto(`/${language}/${stepsPath}`);
    await reader.showAsPrinted();
    await reader.misses({ role: 'radio' });
    await reader.misses({ role: 'searchbox' });
    await reader.sees({ role: 'listitem' });
    expect(await reader.look(() => document.body.innerText)).toContain(stepsPath);
  });

  test(`${language}: every kind of page fits the narrowest window that the engine has`, async ({
    reader,
    engine,
  }) => {
    await engine?.window.resize(360, 740);
    for (const kind of kinds) {
      await reader.goto(`/${language}/${kind}`);
      const wide = () => document.documentElement.scrollWidth > innerWidth;
      expect(await reader.look(wide), kind).toBe(false);
    }
    await engine?.window.resize(1280, 800);
  });
}
