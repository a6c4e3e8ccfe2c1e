import { describe, expect, it } from 'vitest';
import { receivers, textToSend } from './text-to-send.ts';

const good = {
  title: '複合機の許可を頼む',
  to: 'administrator',
  subject: '［機種名］のサインイン',
};

const messages = (changes: Record<string, unknown>) =>
  textToSend.safeParse({ ...good, ...changes }).error?.issues.map(({ message }) => message);

describe('the front matter of a text to send', () => {
  it.each(receivers)('is accepted for the %s', (to) => {
    expect(textToSend.parse({ ...good, to })).toEqual({ ...good, to });
  });

  it.each([
    [{ title: '' }, /^Write "title" as what the text is for\.$/],
    [{ subject: undefined }, /^Write "subject" as the subject of the mail\.$/],
    [{ to: 'everyone' }, /^Use one of: administrator, vendor, /],
    [{ cc: 'owner' }, /^Remove "cc" from the front matter of a text to send/],
  ])('refuses %j with its remedy', (changes, remedy) => {
    expect(messages(changes)).toEqual([expect.stringMatching(remedy)]);
  });
});
