import { describe, expect, it } from 'vitest';
import { handOverMail, handOverText, type Happened } from './hand-over.ts';
import { placePage } from './outcome.ts';
import { devices, modelOf } from './testing.ts';

const query = '?v=2&device=computer&system=windows&window=grey&tried=desk/mac';
const outcome = placePage(
  devices,
  'desk/grey',
  new Map([
    ['device', 'computer'],
    ['system', 'windows'],
    ['window', 'grey'],
  ]),
);
if (!outcome) throw new Error('These answers lead to a page.');
const happened: Happened = {
  page: 'desk/grey',
  outcome,
  query,
  day: '2026-11-22',
  origin: 'https://mail.example.com',
};

describe('the summary for the help desk', () => {
  it('says the page, the address, the day, the version, every answer and what was tried', () => {
    expect(handOverText(modelOf(devices), happened)).toMatchInlineSnapshot(`
      "Site: summary
      Page reached: Page desk/grey [desk/grey]
      Address: https://mail.example.com/g/desk/grey/?v=2&device=computer&system=windows&window=grey&tried=desk/mac
      Date: 2026-11-22
      Version of the questions: 2
      Answers:
      1. device? → computer [device=computer]
      2. system? → windows [system=windows]
      3. window? → grey [window=grey]
      Pages tried: Page desk/mac [desk/mac]"
    `);
  });

  it('is the same in the other language, whatever language the reader used', () => {
    const text = handOverText(modelOf(devices, 'ja'), happened);
    expect(text).toContain('着いたページ: Page desk/grey [desk/grey]');
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
