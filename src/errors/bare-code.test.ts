import { describe, expect, it } from 'vitest';
import { withBareCode } from './bare-code.ts';
import { matchErrors, prepareSignatures } from './match.ts';
import { normalise } from './normalise.ts';
import { signatureOf } from './testing.ts';

const signatures = prepareSignatures(
  Object.entries({
    'entra-50126': 'aadsts50126',
    'entra-530035': 'aadsts530035',
    'outlook-send-receive': '0x800ccc0e',
    'smtp-5-7-3': '535 5.7.3 | 535 authentication unsuccessful',
    'smtp-basic-removed': '550 5.7.30',
  }).map(([id, fragment]) => signatureOf({ id, any: [fragment] })),
);
const first = (text: string) => matchErrors(text, signatures)[0];

describe('a code that stands alone', () => {
  it.each([
    ['50126', 'entra-50126'],
    [' 530035\n', 'entra-530035'],
    ['800CCC0E', 'outlook-send-receive'],
    ['0x800CCC0E', 'outlook-send-receive'],
    ['535', 'smtp-5-7-3'],
    ['5.7.3', 'smtp-5-7-3'],
    ['5.7.30', 'smtp-basic-removed'],
  ])('%j is %s', (text, id) => {
    const match = first(text);
    expect(match?.signature.id).toBe(id);
    const [span] = match?.spans ?? [];
    expect(text.slice(span?.start, span?.end)).toBe(text.trim());
  });

  it.each([
    '50126 rows read',
    'ticket 530035',
    '17897',
    '535 rows read',
    '550',
    '2026',
    'deadbeef',
  ])('%j stays what it is', (text) => {
    expect(withBareCode(normalise(text)).text).toBe(normalise(text).text);
  });
});
