import { describe, expect, it } from 'vitest';
import { readIncident } from './read-incident.ts';

const page = '/guide/en/guides/outlook-windows/classic/';
const now = Date.parse('2026-12-01T01:00Z');
const incident = {
  text: { ja: '全社でメールが止まっています。', en: 'Mail is down for all. Change nothing.' },
  from: '2026-12-01T09:00+09:00',
  until: '2026-12-01T18:00+09:00',
};
const read = (data: object, language = 'en') =>
  readIncident(JSON.stringify(data), page, language, now);

describe('an incident', () => {
  it('is said on every page in the language of the page', () => {
    expect(read(incident)).toEqual({ text: incident.text.en, lang: 'en', here: false });
    expect(read(incident, 'ja')).toMatchObject({ text: incident.text.ja, lang: 'ja' });
  });

  it('is said in another language where the page has none of its own', () => {
    expect(read({ ...incident, text: { ja: incident.text.ja } })).toMatchObject({ lang: 'ja' });
  });

  it('is said between its two moments, whatever their offsets', () => {
    expect(read({ ...incident, from: '2026-12-01T01:00:01Z' })).toBeUndefined();
    expect(read({ ...incident, until: '2026-12-01T10:00+09:00' })).toBeUndefined();
  });

  it('stands above the steps of the pages and topics that it names, and nowhere else', () => {
    expect(read({ ...incident, pages: ['outlook-windows/classic'] })).toMatchObject({ here: true });
    expect(read({ ...incident, pages: ['outlook-windows'] })).toMatchObject({ here: true });
    expect(read({ ...incident, pages: ['outlook'] })).toBeUndefined();
    expect(read({ ...incident, pages: [] })).toBeUndefined();
  });

  it.each([
    {},
    [],
    { ...incident, text: 'Mail is down.' },
    { ...incident, text: {} },
    { ...incident, text: { en: 5 } },
    { ...incident, text: { en: ' ' } },
    { ...incident, from: 'yesterday' },
    { ...incident, until: undefined },
    { ...incident, pages: 'outlook-windows' },
  ])('says nothing when the file is wrong: %j', (data) => {
    expect(read(data)).toBeUndefined();
  });

  it('is no incident when it is no JSON', () => {
    expect(() => readIncident('Mail is down', page, 'en', now)).toThrow();
  });
});
