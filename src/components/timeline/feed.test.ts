import { describe, expect, it } from 'vitest';
import { atomFeed } from './feed.ts';

const feed = atomFeed({
  id: 'tag:guide.example.com,2026:changes/en',
  language: 'en',
  title: 'What is new',
  author: 'Example & Co',
  self: 'https://guide.example.com/en/changes.xml',
  home: 'https://guide.example.com/en/',
  entries: [
    {
      id: 'tag:guide.example.com,2026:changes/en/smtp',
      date: '2026-12-01',
      title: 'SMTP <AUTH>',
      url: 'https://guide.example.com/en/guides/smtp/',
      pages: [{ title: 'Printers & apps', url: 'https://guide.example.com/en/guides/smtp/' }],
    },
    { id: 'x', date: '2026-11-22', title: 'Open', url: 'https://guide.example.com/en/', pages: [] },
  ],
});

describe('the feed of changes', () => {
  it('says its language, its address and when its newest entry was written', () => {
    expect(feed).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">');
    expect(feed).toContain(
      'rel="self" type="application/atom+xml" href="https://guide.example.com/en/changes.xml"',
    );
    expect(feed).toMatch(/<updated>2026-12-01T00:00:00Z<\/updated>\n {2}<author>/);
  });

  it('keeps the text of people out of its markup', () => {
    expect(feed).toContain('<title>SMTP &lt;AUTH&gt;</title>');
    expect(feed).toContain(
      '&lt;li&gt;&lt;a href=&quot;https://guide.example.com/en/guides/smtp/&quot;&gt;Printers &amp;amp; apps',
    );
  });

  it('lists pages only where there are some', () => {
    expect(feed.match(/<content/g)).toHaveLength(1);
  });
});
