import type { SignIn } from './model.ts';
import { note, type FileSummary } from './file-summary.ts';
import type { Tally } from './result/tally.ts';

/** Hands a file's sign-ins to the tally and keeps what the file's summary needs. */
export class Intake {
  readonly #tally: Tally;
  readonly #summary: FileSummary;
  #withoutId = 0;
  #withoutDay = 0;
  #withoutOutcome = 0;
  #signIns = 0;
  #hidden = 0;

  constructor(tally: Tally, summary: FileSummary) {
    this.#tally = tally;
    this.#summary = summary;
  }

  /** Counts one sign-in or total. */
  add(signIn: SignIn): void {
    const summary = this.#summary;
    if (signIn.day === '') this.#withoutDay++;
    else {
      if (summary.firstDay === '' || signIn.day < summary.firstDay) summary.firstDay = signIn.day;
      if (signIn.day > summary.lastDay) summary.lastDay = signIn.day;
    }
    if (signIn.unit === 'sign-ins') {
      this.#signIns++;
      if (signIn.requestId === '') this.#withoutId++;
      if (signIn.outcome === 'unknown') this.#withoutOutcome++;
    }
    if (signIn.interactive !== '' && signIn.interactive !== summary.interactive) {
      summary.interactive = summary.interactive === '' ? signIn.interactive : 'both';
    }
    if (signIn.account.length === 32 && /^[0-9A-F]+$/.test(signIn.account)) this.#hidden++;
    if (this.#tally.add(signIn)) summary.counted++;
    else summary.duplicates++;
  }

  /** Closes the file and says what it lacked. */
  close(): void {
    const summary = this.#summary;
    this.#tally.closeFile();
    if (summary.interactive === '' && summary.counted > 0) {
      if (/^non-?interactive/i.test(summary.name)) summary.interactive = 'no';
      else if (/^interactive/i.test(summary.name)) summary.interactive = 'yes';
    }
    const seen = this.#signIns;
    if (seen > 0 && this.#withoutDay === seen) note(summary, { id: 'no-dates' });
    if (seen > 0 && this.#withoutOutcome * 2 > seen) note(summary, { id: 'no-outcome' });
    if (seen > 0 && this.#withoutId * 2 > seen) note(summary, { id: 'no-request-ids' });
    if (this.#hidden > 0) note(summary, { id: 'hidden-names', count: this.#hidden });
  }
}
