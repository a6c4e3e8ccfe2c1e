import { isGuess } from '../judge/outcome.ts';
import { protocolClass } from '../judge/protocols.ts';
import type { Protocol, SignIn } from '../model.ts';
import { Accounts } from './accounts.ts';
import { Fingerprints } from './fingerprints.ts';
import { detach, inert } from './inert.ts';
import { closeFile, count } from './line.ts';
import { LineStore } from './line-store.ts';

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

/** How much is kept, where it is not the usual: lines of work, and accounts that are told apart. */
export interface Bounds {
  lines?: number;
  accounts?: number;
}

/** Counts sign-ins of all files together. It grows with accounts and days, not with rows. */
export class Tally {
  readonly lines: LineStore;
  readonly accounts: Accounts;
  readonly days = new Map<string, Map<Protocol, DayCount>>();
  readonly protocols = new Map<Protocol, number>();
  readonly codes = new Map<number, number>();
  readonly sources = new Map<string, Source>();
  readonly #ids = new Fingerprints();
  signIns = 0;
  modern = 0;
  legacy = 0;
  unknown = 0;
  duplicates = 0;
  firstDay = '';
  lastDay = '';

  constructor({ lines, accounts }: Bounds = {}) {
    this.lines = new LineStore(lines);
    this.accounts = new Accounts(accounts);
  }

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
      if (group === 'modern') {
        this.accounts.see(signIn);
        return true;
      }
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
    const refused = signIn.outcome === 'failure';
    // What is on a line already says nothing new about its account.
    if (!line || line.entries === 0 || (!refused && !line.inUse)) {
      if (refused) this.accounts.refuse(signIn);
      else this.accounts.use(signIn);
    }
    if (line) count(line, signIn);
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
