import { describe, expect, it } from 'vitest';
import { goodGuide, lines, withGuide } from '../testing.ts';
import { equalSections } from './equal-sections.ts';
import { sections } from './sections.ts';

const body = goodGuide('en').body;
const found = (text: string) => lines(sections(withGuide('en', { body: text })));

describe('the sections of a page', () => {
  it.each([
    ['# Title {#title}', '"Title" is a heading of the first level'],
    ['### No id', 'the heading "No id" has no id'],
    ['### Odd {#Odd_Id}', 'the id "Odd_Id" is not usable'],
    ['### Twice {#ways}', 'the id "ways" is there twice'],
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
