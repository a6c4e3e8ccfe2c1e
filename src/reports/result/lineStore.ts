import type { SignIn } from '../model.ts';
import { detach } from './inert.ts';
import { createLine, type Line } from './line.ts';

type Shelf = 'password' | 'used' | 'refused';

/** Lines kept on each shelf: an attack on many accounts must not push out those that sign in. */
const most: Record<Shelf, number> = { password: 20_000, used: 20_000, refused: 10_000 };

const shelfOf = ({ outcome, method }: SignIn): Shelf => {
  if (outcome === 'failure') return 'refused';
  return method === 'password' ? 'password' : 'used';
};

/** One line for an account, protocol and method; EWS by application, unknown clients by name. */
const lineKey = (signIn: SignIn): string => {
  const app = signIn.protocol === 'ews' ? signIn.appId.slice(0, 64) : '';
  const shown = signIn.protocol === 'unknown' ? signIn.clientApp.slice(0, 80) : '';
  const account = signIn.account.slice(0, 200).toLowerCase();
  return `${account}\n${signIn.protocol}\n${signIn.method}\n${app}\n${shown}`;
};

/** The lines of all accounts, bounded. */
export class LineStore {
  readonly #shelves: Record<Shelf, Map<string, Line>> = {
    password: new Map(),
    used: new Map(),
    refused: new Map(),
  };

  /**
   * The line of a sign-in; undefined where there are too many lines. A line with refusals only
   * moves to another shelf with its first use.
   */
  lineFor(signIn: SignIn): Line | undefined {
    const key = lineKey(signIn);
    const shelf = shelfOf(signIn);
    const inUse = this.#shelves[signIn.method === 'password' ? 'password' : 'used'];
    const used = inUse.get(key);
    if (used) return used;
    const refused = this.#shelves.refused.get(key);
    if (refused && shelf === 'refused') return refused;
    if (this.#shelves[shelf].size >= most[shelf]) return undefined;
    const line = refused ?? createLine(signIn);
    this.#shelves.refused.delete(key);
    this.#shelves[shelf].set(detach(key), line);
    return line;
  }

  /** All lines, those with a password first. */
  *values(): Generator<Line> {
    yield* this.#shelves.password.values();
    yield* this.#shelves.used.values();
    yield* this.#shelves.refused.values();
  }
}
