import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { useWords } from '../src/content-model/translate.ts';
import { languages, stepsPath } from './support/kinds.ts';

const title = 'Mail help';
let portal: Server;

/** A page of another site that shows an address of this one in a frame. */
const framed = async (page: Page, address: string): Promise<FrameLocator> => {
  const { port } = portal.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/?${encodeURIComponent(address)}`);
  return page.frameLocator(`[title="${title}"]`);
};

test.beforeAll(async () => {
  portal = createServer(({ url = '' }, response) => {
    const address = decodeURIComponent(url.slice(2));
    response.setHeader('content-type', 'text/html');
    response.end(`<iframe title="${title}" src="${address}" width="400" height="700"></iframe>`);
  }).listen(0, '127.0.0.1');
  await once(portal, 'listening');
});
test.afterAll(() => {
  portal.close();
});

for (const language of languages) {
  const t = useWords(language);

  test(`${language}: a frame on another site shows the page without header and footer`, async ({
    page,
    baseURL,
  }) => {
    const frame = await framed(page, `${baseURL}/${language}/?view=embed`);
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(frame.getByRole('banner')).toBeHidden();
    await expect(frame.getByRole('contentinfo')).toBeHidden();
    await frame
      .getByRole('main')
      .getByRole('link')
      .and(frame.locator('[href*="/guides/"]'))
      .first()
      .click();
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(frame.getByRole('banner')).toBeHidden();
  });

  test(`${language}: a frame that does not ask, and a tab of its own, show the whole page`, async ({
    page,
    baseURL,
  }) => {
    const frame = await framed(page, `${baseURL}/${language}/${stepsPath}`);
    await expect(frame.getByRole('banner')).toBeVisible();
    await page.goto(`/${language}/?view=embed`);
    await expect(page.getByRole('link', { name: t('site.name') })).toBeVisible();
  });
}
