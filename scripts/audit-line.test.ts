import { expect, it } from 'vitest';
import { auditLine } from './audit-line.ts';

const audit = (vulnerabilities: object) =>
  JSON.stringify({ vulnerabilities, metadata: { vulnerabilities: { total: 0 } } });

it.each([
  [audit({}), 'npm audit: nothing known'],
  [audit({ a: { severity: 'high' }, b: { severity: 'low' } }), 'npm audit: a high, b low'],
  ['{"message":"405 Method Not Allowed","error":{}}', 'npm audit: not available'],
  ['', 'npm audit: not available'],
])('%s: %s', (printed, line) => {
  expect(auditLine(printed)).toBe(line);
});
