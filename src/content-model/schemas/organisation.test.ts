import { describe, expect, it } from 'vitest';
import { organisation } from './organisation.ts';

const desk = { name: { ja: 'ヘルプ デスク', en: 'Help desk' }, mail: 'help@example.com' };
const notice = {
  text: { ja: '設定を変えます。', en: 'We change settings.' },
  from: '2026-12-01',
  until: '2026-12-05',
};
const good = {
  name: { ja: '例示株式会社', en: 'Example Corporation' },
  site: 'https://mail-guide.example.com',
  base: '/',
  helpDesk: desk,
  deviceManagement: 'intune',
  hideTopics: [],
  hideParts: [],
  index: false,
  embedders: [],
  offline: true,
  hsts: false,
};

const messages = (changes: Record<string, unknown>) =>
  organisation.safeParse({ ...good, ...changes }).error?.issues.map(({ message }) => message);

describe('the settings of an organisation', () => {
  it('are accepted, with a notice, a folder and embedding sites too', () => {
    expect(organisation.parse(good)).toEqual(good);
    expect(
      messages({ base: '/it/mail-guide/', notice, embedders: ['https://portal.example.com'] }),
    ).toBeUndefined();
    expect(messages({ helpDesk: { name: desk.name, phone: '+81 3-0000-0000' } })).toBeUndefined();
  });

  it('keep the site readable without a network, and HTTP possible, unless they say otherwise', () => {
    expect(organisation.parse({ ...good, offline: undefined, hsts: undefined })).toEqual(good);
    expect(messages({ signInTenant: '01234567-89ab-cdef-0123-456789abcdef' })).toBeUndefined();
  });

  it.each([
    [{ name: { ja: '例示株式会社' } }, /^Write the name of the organization in English/],
    [{ site: 'mail-guide.example.com' }, /^Write the address as https:\/\/ and a host name/],
    [{ site: 'https://example.com/guide/' }, /without a path/],
    [{ base: 'guide' }, /^Begin and end "base" with a slash/],
    [{ helpDesk: { name: desk.name } }, /^Give at least one way to reach the help desk/],
    [{ helpDesk: { ...desk, mail: 'help' } }, /^Write a whole mail address/],
    [{ helpDesk: { ...desk, phone: 312345678 } }, /^Put the telephone number in quotes\.$/],
    [{ helpDesk: { ...desk, phone: 'ext. four' } }, /^Write the telephone number in quotes/],
    [{ helpDesk: { ...desk, ticket: 'javascript:alert(1)' } }, /^Write the whole address of the/],
    [{ helpDesk: { ...desk, hours: '9-17' } }, /^Write the hours of the help desk by language/],
    [{ deviceManagement: 'jamf' }, /^Use one of: intune, basic-mobility, other, none\.$/],
    [{ notice: { ...notice, until: '2026-11-30' } }, /^Set "until" to a day that is not before/],
    [{ notice: { ...notice, from: undefined } }, /^Write a day that exists as YYYY-MM-DD/],
    [{ hideTopics: ['F A Q'] }, /^Write a topic as its folder is named/],
    [{ hideTopics: ['smtp/printer'] }, /^Write a topic as its folder is named/],
    [{ hideTopics: 'smtp' }, /^Write "hideTopics" as a list of topics; \[\] to show all\.$/],
    [{ index: 'no' }, /^Write true or false\.$/],
    [{ embedders: ['*'] }, /^Write the address as https:\/\/ and a host name/],
    [{ offline: 'yes' }, /^Write true or false\.$/],
    [{ feedback: 'yes' }, /^Write true or false\.$/],
    [{ rebuildWithin: 0 }, /^Write a number of days, for example 60\.$/],
    [{ rebuildWithin: 'often' }, /^Write a number of days, for example 60\.$/],
    [{ hsts: 1 }, /^Write true or false\.$/],
    [{ signInTenant: 'contoso.com' }, /^Write the directory \(tenant\) ID in quotes/],
    [{ logo: 'x.svg' }, /^Remove "logo" from the settings of the organization/],
  ])('refuses %j with its remedy', (changes, remedy) => {
    expect(messages(changes)).toEqual([expect.stringMatching(remedy)]);
  });
});
