import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metered } from '../../bench/time/meter.ts';
import { oddTexts } from '../../bench/time/texts.ts';
import type { PageCandidate } from '../errors/candidates.ts';
import { longestText } from '../errors/longest-text.ts';
import { findAnswer, findQuestion } from '../content-model/graph.ts';
import { smallGraph, smallIntake } from './testing.ts';
import { understand, type Understanding } from './understand.ts';

const model = smallIntake();
const read = (text: string): Understanding => understand(text, model);
const steps = ({ understood }: Understanding): string[] =>
  understood.map(({ question, answer }) => `${question}.${answer}`);

describe('own words', () => {
  it.each([
    ['iPhone のメールが届かない', 'hand/iphone'],
    ['ｽﾏﾎはｱｲﾌｫﾝです。メールが届かない', 'hand/iphone'],
    ['my iPhone wants the password', 'hand/iphone'],
    ['the copier: scan to email fails', 'smtp/printer'],
    ['ふくごうきではなく複合機からスキャンが届かない', 'smtp/printer'],
    ['Outlook が何度も聞いてくる my laptop', 'desk/outlook'],
  ])('lead to the page that they mean: %s', (text, page) => {
    expect(read(text).next).toEqual({ page });
    expect(read(text).pages).toEqual([page]);
  });

  it('give the answers on the way, each with its words', () => {
    const { understood } = read('My iPhone wants my password. Everything else is fine');
    expect(understood.map(({ question, answer, words }) => [question, answer, words])).toEqual([
      ['start', 'phone', ['iPhone']],
      ['phone-app', 'iphone', ['iPhone']],
    ]);
  });

  it('are read as the words that say the same, and marked as they were written', () => {
    const { understood } = read('my workstation, the mail app does not open');
    expect(understood[0]).toMatchObject({ answer: 'computer', words: ['workstation'] });
  });

  it('mark their words in the text as it was written', () => {
    const text = 'あの　ＩＰＨＯＮＥ　のメールが届かない';
    const spans = understand(text, model).understood.flatMap((one) => one.spans);
    expect(new Set(spans.map(({ start, end }) => text.slice(start, end)))).toEqual(
      new Set(['ＩＰＨＯＮＥ']),
    );
  });

  it('leave open what they do not say', () => {
    const { next, pages } = read('my phone');
    expect(next).toHaveProperty('question');
    expect(pages).toContain('hand/iphone');
    expect(pages).toContain('hand/android');
  });

  it('leave open which of two things is meant', () => {
    expect(read('iphone or android').next).toHaveProperty('question');
  });

  it.each([
    'not on my iPhone, on the Android',
    'iPhone ではなくアンドロイド',
    'iPhone は大丈夫、アンドロイドがだめ',
    'the iPhone works fine, the Android fails',
  ])('count against what they deny: %s', (text) => {
    expect(read(text).pages[0]).toBe('hand/android');
    expect(steps(read(text))).not.toContain('phone-app.iphone');
  });

  it('name a short word in katakana as a whole only', () => {
    expect(read('トナー').far).toBe(true);
    expect(read('複合機のパートナー').far).toBe(false);
  });

  it.each(['order toner for the hall', 'paper jam', 'トナーを頼みたい'])(
    'are told to be far where they are none of ours: %s',
    (text) => {
      const { far, pages, next, understood } = read(text);
      expect({ far, next, understood }).toEqual({
        far: true,
        next: { question: 'start' },
        understood: [],
      });
      expect(pages.length).toBeLessThanOrEqual(3);
    },
  );

  it('are read together with the errors that stand in them', () => {
    const errors = [{ page: 'smtp/printer', certainty: 'certain' }] as unknown as PageCandidate[];
    expect(understand('a number', model, { errors }).next).toEqual({ page: 'smtp/printer' });
  });

  it('are not understood again as an answer that was taken back', () => {
    const removed = new Set(['phone-app.iphone']);
    const again = understand('my iPhone wants the password', model, { removed });
    expect(steps(again)).not.toContain('phone-app.iphone');
    expect(again.pages).not.toContain('hand/iphone');
  });
});

const word = fc.constantFrom(
  ...['iphone', 'Android', 'not on my', 'works fine', 'ではなく', 'スマホ', 'toner', 'パスワード'],
  ...['何度も', 'again', 'Outlook', '。', '\n', 'ｱｲﾌｫﾝ', 'fax', '複合機', '535', 'a@b.c', '('],
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(word).map((all) => all.join(' ')),
);
const allSteps = Object.values(smallGraph.questions).flatMap(({ id, answers }) =>
  answers.map((answer) => `${id}.${answer.id}`),
);

describe('any text', () => {
  it('gives the beginning of one way, none of it taken back, and a next move', () => {
    fc.assert(
      fc.property(anyText, fc.subarray(allSteps), (text, taken) => {
        const removed = new Set(taken);
        const result = understand(text, model, { removed });
        let place: string | undefined = smallGraph.start;
        for (const { question, answer, spans, words } of result.understood) {
          expect(question).toBe(place);
          const target = findAnswer(findQuestion(smallGraph, question)!, answer)!.target;
          expect(removed.has(`${question}.${answer}`)).toBe(false);
          expect(words).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
          place = target.kind === 'question' ? target.question : undefined;
        }
        if ('question' in result.next) expect(place).toBe(result.next.question);
        else expect(result.pages).toEqual([result.next.page]);
        expect(result.pages.length).toBeLessThanOrEqual(6);
        expect(new Set(result.pages).size).toBe(result.pages.length);
      }),
    );
  });

  it.each(Object.entries(oddTexts))('is read at its beginning only: %s', (_, textOf) => {
    const text = textOf(2 * longestText);
    expect(read(text)).toEqual(read(text.slice(0, longestText)));
  });

  it.each(['one word', 'short lines', 'letters and dots', 'bearer tokens'] as const)(
    'takes no more steps where it is longer: %s',
    (kind) => {
      const text = oddTexts[kind]?.(50 * longestText) ?? '';
      read(text);
      const units = (length: number): number => metered(() => read(text.slice(0, length))).units;
      expect(units(text.length)).toBe(units(longestText));
    },
  );
});
