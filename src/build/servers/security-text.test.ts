import { describe, expect, it } from 'vitest';
import { securityText } from './security-text.ts';

describe('security.txt', () => {
  it('names a contact and ends after a year', () => {
    const canonical = 'https://mail-guide.example.com/.well-known/security.txt';
    const text = securityText({ contact: 'mailto:a@example.com', canonical, day: '2026-11-22' });
    expect(text).toBe(
      'Contact: mailto:a@example.com\nExpires: 2027-11-22T00:00:00Z\n' +
        `Preferred-Languages: ja, en\nCanonical: ${canonical}\n`,
    );
    expect(securityText({ contact: 'x', canonical, day: '2028-02-29' })).toContain('2029-02-28T');
  });
});
