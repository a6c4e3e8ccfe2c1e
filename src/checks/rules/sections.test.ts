import { describe, expect, it } from 'vitest';
import { goodGuide, lines, withGuide } from '../testing.ts';
import { equalSections } from './equal-sections.ts';
import { sections } from './sections.ts';

const body = goodGuide('en').body;
const found = (text: string) => lines(sections(withGuide('en', { body: text })));

describe('the sections of a guide', () => {
  it('must be there', () => {
    expect(found(body.replace(/## Check.*\n/, ''))).toEqual([
      expect.stringContaining('section worked: the section is missing. Add "## … {#worked}"'),
    ]);
  });

  it('may leave the administrator out when the guide is for administrators', () => {
    const text = body.replace(/## Administrators.*\n/, '');
    expect(found(text)).toEqual([expect.stringContaining('section admin: the section is missing')]);
    expect(sections(withGuide('en', { body: text, front: { audience: 'administrator' } }))).toEqual(
      [],
    );
  });

  it('have one order', () => {
    const swapped = body
      .replace('{#symptoms}', '{#x}')
      .replace('{#fix}', '{#symptoms}')
      .replace('{#x}', '{#fix}');
    expect(found(swapped)).toEqual([
      expect.stringContaining(
        'Put them into this order: symptoms, fix, admin, worked, not-worked, why.',
      ),
    ]);
  });

  it.each([
    ['# Title {#title}', 'line 35: "Title" is a heading of the first level'],
    ['### No id', 'the heading "No id" has no id'],
    ['### Odd {#Odd_Id}', 'the id "Odd_Id" is not usable'],
    ['## More {#more}', '"more" is no section of a guide'],
    ['### Twice {#fix}', 'the id "fix" is there twice'],
    ['### Dates {#dates}', 'the id "dates" is used by the page itself'],
  ])('refuses %s', (line, message) => {
    expect(found(`${body}\n${line}\n`)).toEqual([expect.stringContaining(message)]);
  });

  it('does not take a comment in code for a heading', () => {
    expect(found(`${body}\n\`\`\`bash\n# comment\n\`\`\`\n`)).toEqual([]);
  });
});

describe('the sections of a pair', () => {
  it('are equal, with their subsections', () => {
    expect(lines(equalSections(withGuide('ja', { add: '### 補足 {#more}' })))).toEqual([
      expect.stringContaining('"nothing" stands where the other has "### more"'),
    ]);
  });
});
