import type { Verdict } from './judge.ts';

type Kind = Verdict['situation']['expect']['kind'];

const share = (list: readonly Verdict[], is: (verdict: Verdict) => boolean): string =>
  list.length === 0 ? '–' : (list.filter(is).length / list.length).toFixed(3);

const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(part * values.length) - 1] ?? 0;

/**
 * The figures of a half, by language and together: of the situations with a page, how many had the
 * right topic and page named without a question; of these and those to ask back, how many a wrong
 * one; of those with no page named, how many had it among the pages still possible; of what is none
 * of ours, how many had no page named, and how many were told so.
 */
export const table = (title: string, verdicts: readonly Verdict[]): string => {
  const line = (name: string, all: readonly Verdict[]): string => {
    const of = (...kinds: Kind[]) =>
      all.filter(({ situation }) => kinds.includes(situation.expect.kind));
    const [page, ours, ask, none] = [of('page'), of('page', 'ask'), of('ask'), of('none')];
    const cells = [
      share(page, ({ topicRight }) => topicRight),
      share(ours, ({ topicWrong }) => topicWrong),
      share(page, ({ pageRight }) => pageRight),
      share(ours, ({ pageWrong }) => pageWrong),
      share(
        page.filter(({ named }) => !named),
        ({ asksWell }) => asksWell,
      ),
      share(ask, ({ asksWell }) => asksWell),
      share(none, ({ named }) => !named),
      share(none, ({ result }) => result.far),
    ];
    const row = [String(all.length), ...cells].map((cell) => cell.padStart(7));
    return `${name.padEnd(8)}${row.join(' ')}`;
  };
  const columns = ['n', 'topic', 'wrong', 'page', 'wrong', 'else', 'ask', 'none', 'far'];
  const languages = [...new Set(verdicts.map(({ situation }) => situation.lang))];
  const times = verdicts.map(({ time }) => time);
  return [
    `\n${title}`,
    `${''.padEnd(8)}${columns.map((column) => column.padStart(7)).join(' ')}`,
    ...languages.map((language) =>
      line(
        language,
        verdicts.filter(({ situation }) => situation.lang === language),
      ),
    ),
    line('all', verdicts),
    `milliseconds: median ${quantile(times, 0.5).toFixed(1)}, p95 ${quantile(times, 0.95).toFixed(1)}, most ${quantile(times, 1).toFixed(1)}`,
  ].join('\n');
};

/** What went wrong, a line each. */
export const misses = (verdicts: readonly Verdict[]): string =>
  verdicts
    .flatMap(({ situation, result, named, pageRight, pageWrong, topicWrong, asksWell }) => {
      const { kind, pages } = situation.expect;
      const mark = pageWrong
        ? 'WRONG'
        : kind === 'none'
          ? result.far
            ? ''
            : 'asks'
          : pageRight
            ? ''
            : !asksWell
              ? 'LOST'
              : topicWrong
                ? 'TOPIC'
                : named
                  ? ''
                  : 'asks';
      if (mark === '') return [];
      const next = result.far ? 'far' : 'page' in result.next ? 'page' : result.next.question;
      const told = result.understood.map(({ answer, words }) => `${answer}(${words.join('|')})`);
      return [
        `${mark} ${situation.id} ${situation.text.slice(0, 200).replaceAll('\n', ' ')}`,
        `   ${kind} ${pages.slice(0, 3).join(', ')}; got ${next}: ${result.pages.join(', ')}; ${told.join(' › ')}`,
      ];
    })
    .join('\n');
