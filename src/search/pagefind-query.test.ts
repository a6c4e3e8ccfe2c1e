import { describe, expect, it } from 'vitest';
import { pagefindQuery, withoutDiacritics } from './pagefind-query.ts';

describe('a query for Pagefind', () => {
  it('has its Japanese words apart', () => {
    expect(pagefindQuery('メール送信', 'ja')).toBe('メール 送信');
  });

  it('keeps the words of English together with their digits', () => {
    expect(pagefindQuery('Smtp.Office365.com', 'en')).toBe('smtpoffice365com');
    expect(pagefindQuery('  scan   to e-mail! ', 'en')).toBe('scan to email');
  });

  it('is empty when nothing is left', () => {
    expect(pagefindQuery('…?', 'ja')).toBe('');
  });

  it('loses its accents', () => {
    expect(withoutDiacritics('café')).toBe('cafe');
  });
});
