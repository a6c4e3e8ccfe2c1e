import { expect, it } from 'vitest';
import type { SourceFile } from '../content-model/content.ts';
import { parseContent } from '../content-model/parse-content.ts';
import { decode } from '../content-model/read-files.ts';
import { checkContent } from './check.ts';
import { goodContent, lines, parseWith } from './testing.ts';
import { organisation, settings, settingsSlips } from './fixtures/settings-slips.ts';
import { fileSlips, ownPage, page } from './fixtures/slips.ts';

const words = {
  file: 'src/content/words/en/wizard.json',
  text: '{"start":{"title":"x","help":"y"}}',
};
const good: readonly SourceFile[] = [...(parseWith().content?.files ?? []), words];

/** What is said of an organisation's own file, by whatever reads it first. */
const saidOf = (file: string, held: string | Uint8Array): string[] => {
  const bytes = typeof held === 'string' ? new TextEncoder().encode(held) : held;
  const parsed = parseContent([...good, { file, ...decode(bytes) }], {
    today: '2026-11-22',
    sitePages: [],
    pictures: [],
  });
  if (!parsed.content) return lines(parsed.faults);
  const { organisation: said, guides, notes, glossary: terms } = parsed.content;
  const content = goodContent({
    organisation: said,
    guides: [...goodContent().guides, ...guides],
    notes,
    glossary: terms,
  });
  return lines(checkContent({ content, faults: [] }).faults);
};

it.each([...settingsSlips, ...fileSlips])(
  '%s is named with file, place and remedy',
  (_name, file, held, said) => {
    const found = saidOf(file, held);
    expect(found).toContainEqual(expect.stringMatching(said));
    expect(found.find((line) => said.test(line))).toMatch(/^[\w/.-]+: .+[.!?]( .+)?$/s);
  },
);

it.each([
  ['a mark at the beginning', organisation, `\uFEFF${settings}`],
  ['line ends of Windows', organisation, settings.replaceAll('\n', '\r\n')],
  ['a page with both', ownPage, `\uFEFF${page.replaceAll('\n', '\r\n')}`],
])('%s is no slip', (_name, file, held) => {
  expect(saidOf(file, held).filter((line) => line.startsWith(file))).toEqual([]);
});
