import { describe, expect, it } from 'vitest';
import { parseWith } from '../checks/testing.ts';
import type { SourceFile } from './content.ts';
import { describeFault } from './fault.ts';
import { parseContent } from './parse-content.ts';

const front = {
  kind: 'steps',
  title: 'A printer cannot send mail',
  when: 'For a printer that no longer sends scans.',
  audience: 'owner',
  apps: ['printer'],
  needs: { minutes: 5 },
  keywords: ['one', 'two', 'three', 'four', 'five'],
  asks: Array.from({ length: 10 }, (_, index) => `ask ${index}`),
  reviewed: '2026-11-22',
  reviewBy: '2027-01-15',
  sources: ['smtp26'],
  ifNot: ['unaffected/web'],
};

const good: readonly SourceFile[] = parseWith().content?.files ?? [];
const withFiles = (...more: SourceFile[]) =>
  parseContent([...good, ...more], { today: '2026-11-22', sitePages: [], pictures: [] });
const guideFile = (
  changes: Record<string, unknown>,
  file = 'src/content/guides/en/smtp/printer.mdx',
) => ({
  file,
  text: `---\n${JSON.stringify({ ...front, ...changes })}\n---\n\n## What you see {#symptoms}\n`,
});
const faults = (...more: SourceFile[]) => withFiles(...more).faults.map(describeFault);
const whole = (...more: SourceFile[]) => {
  const { content } = withFiles(...more);
  if (!content) throw new Error('The content has faults.');
  return content;
};

describe('the content', () => {
  it('is whole when every file is as its schema asks', () => {
    const [guide] = whole(guideFile({})).guides;
    expect(guide).toMatchObject({
      kind: 'page',
      language: 'en',
      id: 'smtp/printer',
      topic: 'smtp',
      page: 'printer',
      firstLine: 4,
      front,
    });
  });

  it('is refused for front matter, with field and remedy', () => {
    expect(faults(guideFile({ title: 'It cannot send.' }))).toEqual([
      expect.stringMatching(
        /^src\/content\/guides\/en\/smtp\/printer\.mdx: title: .* no full stop\.$/,
      ),
    ]);
    expect(faults(guideFile({ reviewBy: '2026-01-01' }))).toEqual([
      expect.stringContaining(
        'reviewBy: is not as it should be (line 2). Set "reviewBy" to a day after',
      ),
    ]);
  });

  it('is refused for data, with the id of the entry, the field and the remedy', () => {
    const parsed = parseWith('src/content/timeline.yaml', [{ id: 'ews-end', date: 'spring' }]);
    expect(parsed.faults.map(describeFault)).toContainEqual(
      expect.stringMatching(
        /^src\/content\/timeline\.yaml: ews-end\.date: .* Write a date that exists/,
      ),
    );
  });

  it('names the line at which a file cannot be read', () => {
    const broken = { file: 'src/content/errors/own.yaml', text: '- id: a\n  all: [b\n- id: c\n' };
    expect(faults(broken)).toEqual([
      expect.stringMatching(/^src\/content\/errors\/own\.yaml: line [23]: cannot be read\. /),
    ]);
  });

  it('names a file that is missing', () => {
    const rest = good.filter(({ file }) => file !== 'src/content/sources.yaml');
    const parsed = parseContent(rest, { today: '2026-11-22', sitePages: [], pictures: [] });
    expect(parsed.faults.map(describeFault)).toEqual([
      expect.stringContaining('src/content/sources.yaml: (whole file): is missing'),
    ]);
  });
});

describe('what is an organisation’s own', () => {
  const settings = JSON.parse(
    good.find(({ file }) => file === 'src/content/organisation.yaml')?.text ?? '{}',
  ) as Record<string, unknown>;

  it('are settings instead of the sample’s', () => {
    const name = { ja: '自社', en: 'Ours' };
    const own = { file: 'own/organisation.yaml', text: JSON.stringify({ ...settings, name }) };
    expect(whole(own).organisation.name).toEqual(name);
  });

  it('are pages instead of those of the same name, and more of them', () => {
    const titles = whole(
      guideFile({}),
      guideFile({ title: 'Our printer' }, 'own/pages/en/smtp/printer.mdx'),
      guideFile({ title: 'Our fax' }, 'own/pages/en/smtp/fax.mdx'),
    ).guides.map(({ id, front: { title } }) => `${id}: ${title}`);
    expect(titles).toEqual(['smtp/printer: Our printer', 'smtp/fax: Our fax']);
  });

  it('are words in the places of ours, and terms', () => {
    const content = whole(
      {
        file: 'src/content/words/en/interface.json',
        text: '{"menu":{"home":"Start","all":"All"}}',
      },
      { file: 'own/words/en/interface.json', text: '{"menu":{"home":"Welcome"}}' },
      {
        file: 'own/glossary.yaml',
        text: '- {id: vpn, term: {ja: VPN, en: VPN}, former: {ja: [], en: []}, avoid: {ja: [], en: []}, meaning: {ja: 社内への道, en: The way in.}}',
      },
    );
    expect(content.words[0]?.value).toEqual({ menu: { home: 'Welcome', all: 'All' } });
    expect(content.glossary.map(({ id }) => id)).toEqual(['global-administrator', 'vpn']);
  });
});
