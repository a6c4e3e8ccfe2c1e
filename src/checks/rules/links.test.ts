import { describe, expect, it } from 'vitest';
import { goodContent, goodTerm, lines, withData, withGuide } from '../testing.ts';
import { dataTargets } from './data-targets.ts';
import { links } from './links.ts';

const found = (text: string) => lines(links(withGuide('en', { add: text })));

describe('a link in a guide', () => {
  it.each([
    'guide:smtp/printer',
    'guide:unaffected/web#ways',
    'page:about',
    'page:troubleshoot/start',
    'page:reference/timeline#smtp-off',
    'page:reference/glossary#global-administrator',
    'source:smtp26',
    '#ways',
    'guide:smtp#fix',
    'https://example.com/other',
  ])('may lead to %s', (href) => {
    expect(found(`[there](${href})`)).toEqual([]);
  });

  it.each([
    ['guide:fax', 'leads to the guide "fax", which does not exist. Use one of: smtp, unaffected.'],
    ['guide:smtp/fax', 'which does not exist. Use one of: smtp/printer.'],
    ['guide:smtp/printer#nowhere', 'leads to the section "nowhere", which the guide'],
    ['#nowhere', 'leads to the section "nowhere", which the guide does not have'],
    ['page:contact', 'leads to the page "contact", which does not exist'],
    ['page:reference/timeline#never', 'leads to the section "never"'],
    ['page:troubleshoot/nobody', 'leads to the page "troubleshoot/nobody"'],
    ['source:rumour', 'names the source "rumour", which is not in sources.yaml'],
    ['/en/guides/smtp/', 'is no link that this site knows'],
    ['http://example.com/', 'is no link that this site knows'],
    ['https://guide.example.com/en/about/', 'names the address of this site'],
  ])('may not lead to %s', (href, message) => {
    expect(found(`See [there](${href}).`)).toEqual([expect.stringContaining(message)]);
  });

  it('says what is behind it', () => {
    expect(found('[](guide:smtp/printer)')).toEqual([expect.stringContaining('has no text')]);
  });

  it('lists its source in the front matter', () => {
    const plan = {
      title: { ja: '計画', en: 'Plan' },
      url: { en: 'https://example.com' },
      kind: 'official',
    };
    const model = withData('src/content/sources.yaml', { smtp26: plan, other: plan });
    const guides = withGuide('en', { add: '[x](source:other)' }).guides;
    expect(lines(links({ ...model, guides }))).toEqual([
      expect.stringContaining('which the front matter does not list. Add the key to "sources".'),
    ]);
  });

  it('is not raw HTML, which would forget the base path', () => {
    expect(found('<a href="/en/guides/smtp/">there</a>')).toEqual([
      expect.stringContaining('<a href="/en/guides/smtp/"> is raw HTML. Write a Markdown link'),
    ]);
    expect(found('line<br/>break')).toEqual([expect.stringContaining('<br> is raw HTML')]);
  });

  it('is not looked for in code', () => {
    expect(found('`[there](nowhere)` and `<a href="x">`')).toEqual([]);
  });
});

describe('data that name a guide', () => {
  it('name one that exists, whatever the file', () => {
    const term = { ...goodTerm, page: 'fax' };
    expect(lines(dataTargets(withData('src/content/glossary.yaml', [term])))).toEqual([
      expect.stringContaining('global-administrator.page: leads to the guide "fax"'),
    ]);
    expect(lines(dataTargets(withData('src/content/topics.yaml', ['fax'])))).toEqual([
      expect.stringContaining('src/content/topics.yaml: fax: leads to the guide "fax"'),
    ]);
  });
});

describe('an error signature', () => {
  const signature = (changes: Record<string, unknown>) => {
    const [good] = goodContent().errors.map(({ signature }) => signature);
    const file = 'src/content/errors/smtp.yaml';
    return lines(dataTargets(withData(file, [good, { ...good, id: 'other', ...changes }])));
  };

  it('leads to a guide and a section that exist', () => {
    expect(signature({})).toEqual([]);
    expect(signature({ page: 'mdm/fax' })).toEqual([
      expect.stringContaining('other.page: leads to the guide "mdm/fax"'),
    ]);
    expect(signature({ also: ['unaffected/web#printer'] })).toEqual([
      expect.stringContaining(
        'leads to "unaffected/web#printer", but the guide has no such section',
      ),
    ]);
  });
});
