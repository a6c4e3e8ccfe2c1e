import { describe, expect, it } from 'vitest';
import type { Outcome, Question, Session } from './session.ts';
import { createStore } from './store.ts';

const outcome = (text: string, final: boolean): Outcome => ({
  text,
  masked: false,
  cut: false,
  errors: { cards: [], pages: [] },
  own: undefined,
  answer: undefined,
  elsewhere: undefined,
  final,
});

const open = () => {
  const questions: Question[] = [];
  const answers: ((final: boolean) => void)[] = [];
  const session: Session = {
    warm: () => undefined,
    ask: (question, show, wanted) => {
      questions.push(question);
      answers.push((final) => {
        if (wanted()) show(outcome(question.text, final));
      });
      return Promise.resolve();
    },
  };
  return { questions, answers, store: createStore(session, () => undefined) };
};

describe('the box', () => {
  it('shows the answer to the last question only', () => {
    const { store, answers } = open();
    store.type('sm');
    store.type('smtp');
    answers[1]?.(true);
    answers[0]?.(true);
    expect(store.state().outcome?.text).toBe('smtp');
    expect(store.state().busy).toBe(false);
  });

  it('stays busy until the best answer is there, and forgets the choice with each', () => {
    const { store, answers } = open();
    store.type('smtp');
    answers[0]?.(false);
    store.choose(2);
    expect(store.state().busy).toBe(true);
    answers[0]?.(true);
    expect(store.state()).toMatchObject({ busy: false, active: -1 });
  });

  it('asks nothing when it is emptied', () => {
    const { store, questions } = open();
    store.type('smtp');
    store.type(' ');
    expect(questions).toHaveLength(1);
    expect(store.state().outcome).toBeUndefined();
  });

  it('keeps a pasted message until something is typed', () => {
    const { store, questions } = open();
    store.paste('535 5.7.139\nAuthentication unsuccessful');
    expect(questions[0]?.pasted).toBe(true);
    store.type('smtp');
    expect(store.state().pasted).toBe('');
  });

  it('gives nothing private to an address', () => {
    const { store } = open();
    store.type('  複合機 ');
    expect(store.shareable()).toBe('複合機');
    store.type('password: Sommer2026');
    expect(store.shareable()).toBe('');
    store.paste('a\nb');
    expect(store.shareable()).toBe('');
  });

  it('gives a sentence back to the page, and no secret', () => {
    const { store } = open();
    store.type('スマホのメールが今朝から届かない');
    expect(store.shareable()).toBe('');
    expect(store.toKeep()).toBe('スマホのメールが今朝から届かない');
    store.type('password: Sommer2026');
    expect(store.toKeep()).toBe('');
  });

  it('takes answers back until the box is emptied or another text is pasted', () => {
    const { store, questions } = open();
    const removed = () => [...(questions.at(-1)?.removed ?? [])];
    store.type('phone');
    store.takeBack('start.phone');
    store.type('phone mail');
    expect(removed()).toEqual(['start.phone']);
    store.takeBack('phone-app.other');
    expect(removed()).toEqual(['start.phone', 'phone-app.other']);
    store.type('');
    store.type('phone');
    expect(removed()).toEqual([]);
    store.takeBack('start.phone');
    store.paste('a\nb');
    expect(removed()).toEqual([]);
  });

  it('searches as typed until the words change', () => {
    const { store, questions } = open();
    store.type('thunderbrid');
    store.asTyped(true);
    store.type('thunderbird');
    expect(questions.map(({ verbatim }) => verbatim)).toEqual([false, true, false]);
  });
});
