import { describe, expect, it } from 'vitest';
import type { Content, NoteText } from '../../content-model/content.ts';
import { withOwnEntries } from '../../content-model/own.ts';
import { checkContent } from '../check.ts';
import { goodContent, goodGuide, lines } from '../testing.ts';
import { olderOwnVersions } from './own-versions.ts';
import { pictures } from './pictures.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** The beginning of a PNG of a size. */
const png = (width: number, height: number): Uint8Array => {
  const head = new Uint8Array(64);
  head.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  new DataView(head.buffer).setUint32(16, width);
  new DataView(head.buffer).setUint32(20, height);
  return head;
};

const withPicture = (name: string, head: Uint8Array, size = 1000): Content =>
  goodContent({ pictures: [{ file: `own/pictures/${name}`, head, bytes: size }] });

const note = (body: string): NoteText => ({
  kind: 'note',
  file: 'own/notes/en/smtp/printer.mdx',
  language: 'en',
  id: 'smtp/printer',
  body,
  firstLine: 1,
});

describe('a picture of an organisation’s own', () => {
  it.each([
    ['map.png', png(600, 400)],
    ['logo.svg', bytes('<svg viewBox="0 0 40 20"><path d="M0 0"/></svg>')],
  ])('may be %s', (name, head) => {
    expect(lines(pictures(withPicture(name, head)))).toEqual([]);
  });

  it.each([
    ['map.webp', png(6, 4), 1000, /is PNG under another name/],
    ['map.png', bytes('GIF89a'), 1000, /is no picture that we know/],
    ['map.png', png(600, 400), 900_000, /has 900 kB, at most 300 are good/],
    ['map.png', png(6000, 400), 1000, /is 6000 × 400 pixels/],
    [
      'logo.svg',
      bytes('<svg viewBox="0 0 4 2"><script>1</script></svg>'),
      99,
      /runs a script or loads something else/,
    ],
  ])('may not be %s like this', (name, head, size, said) => {
    expect(lines(pictures(withPicture(name, head, size)))).toEqual([expect.stringMatching(said)]);
  });

  it('needs an alternative text, and has to be there', () => {
    const content = { ...goodContent(), notes: [note('<Picture file="vpn.png" alt="" />')] };
    expect(lines(pictures(content))).toEqual([
      expect.stringMatching(/line 1: there is no picture "vpn\.png"/),
      expect.stringMatching(/line 1: the picture "vpn\.png" has no alternative text/),
    ]);
  });
});

const pageOf = (folder: string, text: string) => ({ file: `${folder}en/smtp/printer.mdx`, text });
const files = (original: string, ours: string) => [
  pageOf('own/pages/', 'Mine.\n'),
  pageOf('own/originals/', original),
  pageOf('src/content/guides/', ours),
];

describe('an own version of a page', () => {
  it('is left alone while ours is as it was', () => {
    expect(olderOwnVersions(goodContent({ files: files('One.\nTwo.\n', 'One.\nTwo.\n') }))).toEqual(
      [],
    );
  });

  it('is named with the differences when ours has moved on', () => {
    const content = goodContent({ files: files('One.\nTwo.\n', 'One.\nThree.\n') });
    const [said] = lines(olderOwnVersions(content));
    expect(said).toMatch(/^own\/pages\/en\/smtp\/printer\.mdx: .* has changed since/);
    expect(said).toMatch(/- Two\.\n\+ Three\.$/);
  });
});

it('holds an organisation’s own page to nothing but what the site needs', () => {
  const own = {
    ...goodGuide('en', 'smtp/our-relay', { body: '\nIt goes off.\n' }),
    file: 'own/pages/en/smtp/our-relay.mdx',
  };
  const content = goodContent();
  const { faults, pending, notices } = checkContent({
    content: { ...content, guides: withOwnEntries([...content.guides, own]) },
    faults: [],
  });
  const about = [...faults, ...pending, ...notices].filter(({ file, field, message }) =>
    `${file} ${field} ${message}`.includes('our-relay'),
  );
  expect(lines(about)).toEqual([]);
});
