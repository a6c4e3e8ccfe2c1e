import { isGuess } from '../judge/outcome.ts';
import { protocolClass } from '../judge/protocols.ts';
import type { Protocol, SignIn } from '../model.ts';
import { detach, inert } from './inert.ts';
import { closeFile, count } from './line.ts';
import { LineStore } from './lineStore.ts';
import { RequestIds } from './requestIds.ts';

/** Legacy sign-ins of one day over one protocol. */
export interface DayCount {
  succeeded: number;
  refused: number;
}

/** Refused passwords from one network address. */
export interface Source {
  refusals: number;
  accounts: Set<string>;
}

const most = { days: 800, codes: 200, sources: 5_000, accountsOfSource: 50 };

/** Counts sign-ins of all files together. It grows with accounts and days, not with rows. */
export class Tally {
  readonly lines = new LineStore();
  readonly days = new Map<string, Map<Protocol, DayCount>>();
  readonly protocols = new Map<Protocol, number>();
  readonly codes = new Map<number, number>();
  readonly sources = new Map<string, Source>();
  readonly #ids = new RequestIds();
  signIns = 0;
  modern = 0;
  legacy = 0;
  unknown = 0;
  duplicates = 0;
  /** Sign-ins of accounts beyond the number of lines that are kept. */
  beyondLimit = 0;
  firstDay = '';
  lastDay = '';

  /** Counts a sign-in; false where its request id was counted before. */
  add(signIn: SignIn): boolean {
    if (signIn.requestId !== '' && !this.#ids.add(signIn.requestId)) {
      this.duplicates++;
      return false;
    }
    this.#period(signIn.day);
    if (signIn.unit === 'sign-ins') {
      const group = protocolClass(signIn.protocol);
      this.signIns++;
      this[group]++;
      this.protocols.set(signIn.protocol, (this.protocols.get(signIn.protocol) ?? 0) + 1);
      if (group === 'modern') return true;
      this.#day(signIn);
      if (signIn.outcome === 'failure') this.#refusal(signIn);
    }
    this.#line(signIn);
    return true;
  }

  /** Closes a file before the next one. */
  closeFile(): void {
    for (const line of this.lines.values()) closeFile(line);
  }

  #period(day: string): void {
    if (day === '') return;
    if (this.firstDay === '' || day < this.firstDay) this.firstDay = detach(day);
    if (day > this.lastDay) this.lastDay = detach(day);
  }

  #line(signIn: SignIn): void {
    const line = this.lines.lineFor(signIn);
    if (line) count(line, signIn);
    else this.beyondLimit++;
  }

  #day({ day, protocol, outcome }: SignIn): void {
    if (day === '') return;
    let counts = this.days.get(day);
    if (!counts) {
      if (this.days.size >= most.days) return;
      counts = new Map();
      this.days.set(detach(day), counts);
    }
    const held = counts.get(protocol) ?? { succeeded: 0, refused: 0 };
    if (outcome === 'failure') held.refused++;
    else held.succeeded++;
    counts.set(protocol, held);
  }

  #refusal({ code, address, account }: SignIn): void {
    if (this.codes.has(code) || this.codes.size < most.codes) {
      this.codes.set(code, (this.codes.get(code) ?? 0) + 1);
    }
    if (!isGuess(code) || address === '') return;
    // An attack repeats its address in every row, and nearly all of them are harmless as they stand.
    const source = this.sources.get(address) ?? this.#source(inert(address));
    if (!source) return;
    source.refusals++;
    if (source.accounts.size < most.accountsOfSource) {
      source.accounts.add(detach(account.slice(0, 200).toLowerCase()));
    }
  }

  #source(address: string): Source | undefined {
    const known = this.sources.get(address);
    if (known || this.sources.size >= most.sources) return known;
    const source: Source = { refusals: 0, accounts: new Set() };
    this.sources.set(detach(address), source);
    return source;
  }
}
