import { describe, expect, it } from 'vitest';
import { goodContent, goodGuide, lines, withGuide } from '../testing.ts';
import { dueReviews, overdueReviews } from './review.ts';
import { missingTranslations, olderTranslations, unclearOriginals } from './translations.ts';

describe('a review', () => {
  const on = (today: string) => ({ ...goodContent(), today });

  it('is overdue from the day after its last day', () => {
    expect(overdueReviews(on('2027-01-15'))).toEqual([]);
    expect(lines(overdueReviews(on('2027-01-16')))).toContain(
      'src/content/timeline.yaml: smtp-off.reviewBy: was to be checked again by 2027-01-15. Check every statement against its sources, then set the next day.',
    );
  });

  it('is announced 30 days before', () => {
    expect(dueReviews(on('2026-12-15'))).toEqual([]);
    expect(lines(dueReviews(on('2026-12-16')))[0]).toContain(
      'reviewBy: is due for a check by 2027-01-15',
    );
    expect(dueReviews(on('2027-01-16'))).toEqual([]);
  });
});

describe('a translation', () => {
  it('is missed where one language lacks it', () => {
    const guides = goodContent().guides.filter(
      ({ file }) => file !== 'src/content/guides/en/smtp/printer.mdx',
    );
    expect(lines(missingTranslations(goodContent({ guides })))).toEqual([
      expect.stringContaining('guides/en/smtp/printer.mdx: file: the guide is missing in "en"'),
    ]);
  });

  it('says what it was made from', () => {
    const guides = [
      goodGuide('ja'),
      goodGuide('en', 'smtp/printer', { front: { translatedFrom: undefined } }),
    ];
    expect(lines(unclearOriginals(goodContent({ guides })))).toEqual([
      expect.stringContaining(
        'guides/en/smtp/printer.mdx: translatedFrom: does not say that it was translated',
      ),
    ]);
    const both = withGuide('ja', { front: { translatedFrom: '0123456789ab' } });
    expect(lines(unclearOriginals(both))).toEqual([
      expect.stringContaining('every language says that it is a translation'),
    ]);
  });

  it('is older when the original has changed since', () => {
    expect(
      lines(olderTranslations(withGuide('en', { front: { translatedFrom: 'aaaaaaaaaaaa' } }))),
    ).toEqual([
      expect.stringContaining(
        'guides/ja/smtp/printer.mdx has changed since this translation (now 0123456789ab)',
      ),
    ]);
  });

  it('may be the Japanese one', () => {
    const guides = [
      goodGuide('ja', 'smtp/printer', { front: { translatedFrom: 'aaaaaaaaaaaa' } }),
      goodGuide('en', 'smtp/printer', { front: { translatedFrom: undefined } }),
    ];
    expect(lines(olderTranslations(goodContent({ guides })))).toEqual([
      expect.stringContaining(
        'guides/ja/smtp/printer.mdx: translatedFrom: src/content/guides/en/smtp/printer.mdx has changed',
      ),
    ]);
  });
});
