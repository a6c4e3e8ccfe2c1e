import { expect, test } from '@playwright/test';
import { useWords } from '../src/content-model/translate.ts';
import { languages } from './support/kinds.ts';

for (const language of languages) {
  const t = useWords(language);

  test(`${language}: the poster fits one sheet of A4, in every language`, async ({ page }) => {
    await page.goto(`/${language}/texts/`);
    await page.getByRole('link', { name: t('poster.title') }).click();
    await expect(page.getByRole('heading', { level: 1, name: t('poster.title') })).toBeVisible();
    const sheet = page.getByRole('region', { name: t('poster.sheet') });
    for (const edition of languages) {
      const name = useWords(edition)('poster.heading');
      await expect(sheet.getByRole('heading', { name })).toBeVisible();
    }
    const paper = await page.pdf({ format: 'A4' });
    expect(paper.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  });
}
