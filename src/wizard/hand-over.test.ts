import { describe, expect, it } from 'vitest';
import { handOverMail, handOverText, type Happened } from './hand-over.ts';
import { placeGuide } from './outcome.ts';
import { devices, modelOf } from './testing.ts';

const query = '?v=2&device=computer&system=windows&window=grey&tried=mac';
const outcome = placeGuide(
  devices,
  'windows',
  new Map([
    ['device', 'computer'],
    ['system', 'windows'],
    ['window', 'grey'],
  ]),
);
if (!outcome) throw new Error('These answers lead to a guide.');
const happened: Happened = {
  guide: 'windows',
  outcome,
  query,
  day: '2026-11-22',
  origin: 'https://mail.example.com',
};

describe('the summary for the help desk', () => {
  it('says the page, the address, the day, the version, every answer and what was tried', () => {
    expect(handOverText(modelOf(devices), happened)).toMatchInlineSnapshot(`
      "Site: summary
      Page reached: Guide windows [windows#fix]
      Address: https://mail.example.com/g/windows/?v=2&device=computer&system=windows&window=grey&tried=mac#fix
      Date: 2026-11-22
      Version of the questions: 2
      Answers:
      1. device? → computer [device=computer]
      2. system? → windows [system=windows]
      3. window? → grey [window=grey]
      Pages tried: Guide mac [mac]"
    `);
  });

  it('is the same in the other language, whatever language the reader used', () => {
    const text = handOverText(modelOf(devices, 'ja'), happened);
    expect(text).toContain('着いたページ: Guide windows [windows#fix]');
    expect(text).toContain('3. window? → grey [window=grey]');
  });

  it('fits into a mail link', () => {
    const mail = handOverMail(modelOf(devices, 'ja'), happened) ?? '';
    const url = new URL(mail);
    expect(url.pathname).toBe('help@example.com');
    expect(url.searchParams.get('body')).toContain('device=computer, system=windows, window=grey');
    expect(mail.length).toBeLessThan(2000);
  });

  it('is no mail where the help desk has no address', () => {
    const model = { ...modelOf(devices), helpDeskMail: undefined };
    expect(handOverMail(model, happened)).toBeUndefined();
  });
});
