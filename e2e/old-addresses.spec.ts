import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { findPage, topicsIn } from '../src/content-model/guides.ts';
import { content } from '../src/content-model/site-content.ts';
import { languages } from './support/kinds.ts';

for (const language of languages) {
  test(`every address of a section of the former guides leads on to its page (${language})`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const lost: string[] = [];
    for (const { id, text } of topicsIn(language)) {
      const overview = `/${language}/guides/${id}/`;
      await page.goto(overview);
      for (const { page: target, was } of text.front.entries) {
        for (const section of was) {
          const place = await page.evaluate((name) => {
            location.hash = name;
            const element = document.querySelector(':target');
            const top = element?.getBoundingClientRect().top ?? -1;
            return {
              id: element?.id,
              seen: top >= -1 && top < innerHeight,
              leads: element?.closest('li')?.querySelector('a')?.getAttribute('href'),
            };
          }, section);
          const expected = { id: section, seen: true, leads: `/${language}/guides/${target}/` };
          const known = findPage(language, target) !== undefined;
          if (!known || JSON.stringify(place) !== JSON.stringify(expected)) {
            lost.push(`${overview}#${section}: ${JSON.stringify(place)}`);
          }
        }
      }
    }
    expect(lost).toEqual([]);
  });
}

test('no section that was promised to live on has been dropped', () => {
  const table = readFileSync('docs/moved-sections.md', 'utf8');
  const promised = [...table.matchAll(/^\| `([\w-]+)#([\w-]+)`/gm)]
    .map(([, topic = '', section = '']) => ({ topic, section }))
    .filter(({ topic }) => !content.organisation.hideTopics.includes(topic));
  for (const language of languages) {
    const kept = new Set(
      topicsIn(language).flatMap(({ id, text }) =>
        text.front.entries.flatMap(({ was }) => was.map((section) => `${id}#${section}`)),
      ),
    );
    const dropped = promised.filter(({ topic, section }) => !kept.has(`${topic}#${section}`));
    expect(dropped, language).toEqual([]);
  }
  expect(promised).not.toEqual([]);
});
