import { expect, it } from 'vitest';
import { goodTerm, lines, withData } from '../testing.ts';
import { glossaryNames } from './glossary-names.ts';

const file = 'src/content/glossary.yaml';
const role = { ...goodTerm, id: 'role', term: { ja: '役割', en: 'Admin role' } };
const found = (avoid: { ja: string[]; en: string[] }) =>
  lines(glossaryNames(withData(file, [goodTerm, { ...role, avoid }])));

it('a name to avoid is no name of another term, nor a part of one', () => {
  expect(found({ ja: ['ロール'], en: ['job'] })).toEqual([]);
  expect(found({ ja: [], en: ['global Administrator'] })).toEqual([
    `${file}: role.avoid.en: "global Administrator" stands in the name of the term "global-administrator". Leave it out, or rename that term: nobody could write its name.`,
  ]);
  expect(found({ ja: ['管理者'], en: [] })).toEqual([
    expect.stringContaining('role.avoid.ja: "管理者" stands in the name'),
  ]);
});

it('may be a name in another language', () => {
  expect(found({ ja: ['administrator'], en: [] })).toEqual([]);
});
