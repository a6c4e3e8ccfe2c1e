import { expect, test, type Page } from '@playwright/test';
import { hasOwnPage, productsIn } from '../src/content-model/products.ts';
import { languages, type Language } from '../src/languages/languages.ts';
import { textIn } from '../src/languages/localised.ts';
import { useWords } from '../src/content-model/translate.ts';
import { searchFor, settled } from './support/search.ts';

const rows = (page: Page) => page.locator('[data-names]');
const named = (language: Language, wanted: (names: readonly string[]) => boolean) => {
  const found = productsIn(language).find(
    (product) => hasOwnPage(product) && wanted(product.aliases),
  );
  if (!found) throw new Error('No product is like this.');
  return { ...found, title: textIn(found.name, language) };
};
const isKatakana = (name: string) => /^[ァ-ヶー]{4,}$/.test(name);

for (const language of languages) {
  const t = useWords(language);
  const product = named(language, (aliases) => aliases.some(isKatakana));
  const katakana = product.aliases.find(isKatakana) ?? '';

  test(`${language}: the list narrows down as one types, and by kind`, async ({ page }) => {
    await page.goto(`/${language}/products/`);
    await expect(rows(page)).toHaveCount(productsIn(language).length);
    const box = page.getByRole('textbox', { name: t('products.filter.name') });
    await box.fill(katakana);
    await expect(page.getByRole('link', { name: product.title, exact: true })).toBeVisible();
    await expect(rows(page).filter({ visible: true })).not.toHaveCount(productsIn(language).length);
    expect(page.url()).not.toContain(encodeURIComponent(katakana));

    await box.fill('no such product');
    await expect(rows(page).filter({ visible: true })).toHaveCount(0);
    await expect(page.getByText(t('products.none'))).toBeVisible();

    await box.fill('');
    await page
      .getByRole('combobox', { name: t('products.filter.kind') })
      .selectOption(t(`products.kinds.${product.kind}`));
    const ofKind = productsIn(language).filter(({ kind }) => kind === product.kind);
    await expect(rows(page).filter({ visible: true })).toHaveCount(ofKind.length);
  });

  test(`${language}: the site search finds a product by other ways of writing it`, async ({
    page,
  }) => {
    for (const words of [katakana, textIn(product.name, 'en')]) {
      await searchFor(page, language, words);
      await settled(page);
      await expect(
        page.getByRole('main').getByRole('listitem').getByRole('link', { name: product.title }),
      ).toHaveAttribute('href', new RegExp(`/products/${product.id}/$`));
    }
  });

  test(`${language}: a product says first whether it is ready, and leads to the fix`, async ({
    page,
  }) => {
    await page.goto(`/${language}/products/${product.id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(product.title);
    await expect(page.locator('.lead')).toContainText(t(`products.says.${product.ready}`));
    await page
      .getByRole('region', { name: t('products.page') })
      .getByRole('link')
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`/guides/${product.page}/$`));
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of languages) {
    test(`${language}: the list is complete, and an unknown one offers a text`, async ({
      page,
    }) => {
      await page.goto(`/${language}/products/`);
      await expect(rows(page)).toHaveCount(productsIn(language).length);
      await expect(page.getByRole('textbox', { name: /./ })).toHaveCount(0);
      const unknown = productsIn(language).find((product) => !hasOwnPage(product));
      test.skip(!unknown, 'Something is known of every product.');
      const name = unknown ? textIn(unknown.name, language) : '';
      await page
        .getByRole('link', { name: useWords(language)('products.askAbout', { name }) })
        .click();
      await expect(page).toHaveURL(new RegExp(`/${language}/texts/#${unknown?.ask}$`));
      await expect(page.locator(`#${unknown?.ask}`)).toBeVisible();
    });
  }
});
