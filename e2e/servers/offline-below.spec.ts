import { expect, test } from '@playwright/test';
import { findServers } from '../../scripts/servers.mjs';
import { firstLanguage, stepsPath } from '../support/kinds.ts';
import { complaintsOf, keptOffline } from './support/complaints.ts';
import { addressOfSite, below, notInstalled, runningAt } from './support/running.ts';
import { startApache, startNginx } from './support/start.ts';

test.use({ serviceWorkers: 'allow' });

const { nginx, apache } = findServers();
const servers = [
  { name: 'nginx', program: nginx, start: startNginx },
  { name: 'Apache', program: apache, start: startApache },
] as const;

// Each test has a server of its own, because it takes that server away.
for (const { name, program, start } of servers) {
  test(`what ${name} served below a path is read on without it`, async ({ page }) => {
    const built = runningAt(name, below)?.dist;
    test.skip(!program || !built, notInstalled(name));
    if (!program || !built) return;
    const server = await start(program, built, below);
    const site = addressOfSite(server.running);
    const complaints = complaintsOf(page);
    try {
      await page.goto(`${site}/en/`);
      await keptOffline(page);
    } finally {
      await server.stop();
    }

    await page.goto(`${site}/${firstLanguage}/${stepsPath}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto(`${site}/ja/troubleshoot/`);
    const answers = page.getByRole('main').locator('a[href*="/troubleshoot/"][href*="?v="]');
    await answers.first().click();
    await expect(page).toHaveURL(/\/mail-guide\/ja\/troubleshoot\/[a-z-]+\/\?v=/);
    await page.goto(`${site}/en/search/?q=printer`);
    const results = page.getByRole('main').getByRole('list').getByRole('link');
    await expect(results.and(page.locator('[href*="/en/guides/"]')).first()).toBeVisible();
    expect(complaints).toEqual([]);
  });
}
