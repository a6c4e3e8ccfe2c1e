import type { SignIn } from '../model.ts';
import { scatter } from './fingerprints.ts';
import { groupInUse, rankOf, type Group } from './groups.ts';
import { detach } from './inert.ts';
import { createLine, type Line } from './line.ts';
import { groupOf } from './work.ts';

/** Lines that are kept; there are up to a quarter more of them while files are read. */
const mostLines = 40_000;

/** One line for an account, protocol and method; EWS by application, unknown clients by name. */
const lineKey = (signIn: SignIn): string => {
  const app = signIn.protocol === 'ews' ? signIn.appId.slice(0, 64) : '';
  const shown = signIn.protocol === 'unknown' ? signIn.clientApp.slice(0, 80) : '';
  const account = signIn.account.slice(0, 200).toLowerCase();
  return `${account}\n${signIn.protocol}\n${signIn.method}\n${app}\n${shown}`;
};

/**
 * Which of two lines is kept: the lower number. The group decides, and within a group a draw that
 * hangs on nothing but the key, so that the order of the rows does not matter: a line that is kept
 * in the end was never put away before, and what it counts is whole. Only a line that was put away
 * with nothing but refusals may come back, with its first use: its refusals are then a lower bound.
 */
const placeOf = (key: string, group: Group): number => rankOf(group) * 2 ** 32 + scatter(key);

/** The most urgent lines of all accounts. */
export class LineStore {
  readonly #most: number;
  readonly #lines = new Map<string, Line>();
  /** The last place that is kept. */
  #last = Infinity;
  #leftOut = 0;

  /** Keeps `most` lines. */
  constructor(most = mostLines) {
    this.#most = most;
  }

  /** The line of a sign-in, to be counted there; undefined where more urgent ones fill the room. */
  lineFor(signIn: SignIn): Line | undefined {
    const key = lineKey(signIn);
    const known = this.#lines.get(key);
    if (known) return known;
    const group = signIn.outcome === 'failure' ? 'refused' : groupInUse(signIn);
    if (this.#last < Infinity && placeOf(key, group) > this.#last) {
      this.#leftOut++;
      return undefined;
    }
    if (this.#lines.size >= this.#most * 1.25) this.#putAway();
    const line = createLine(signIn);
    line.refusalsMissed = this.#last < Infinity && group !== 'refused';
    this.#lines.set(detach(key), line);
    return line;
  }

  /** The lines that are kept. */
  values(): Iterable<Line> {
    this.#putAway();
    return this.#lines.values();
  }

  /** Entries that are on no line. */
  get leftOut(): number {
    this.#putAway();
    return this.#leftOut;
  }

  #putAway(): void {
    if (this.#lines.size <= this.#most) return;
    const places = [...this.#lines]
      .map(([key, line]) => ({ key, line, place: placeOf(key, groupOf(line)) }))
      .sort((a, b) => a.place - b.place);
    for (const { key, line } of places.slice(this.#most)) {
      this.#lines.delete(key);
      this.#leftOut += line.entries;
    }
    this.#last = places[this.#most - 1]?.place ?? Infinity;
  }
}
