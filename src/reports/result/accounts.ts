import type { SignIn } from '../model.ts';
import { groupInUse, groups, needsWork, rankOf, type Group } from './groups.ts';
import { MarkedTexts } from './marked-texts.ts';

/** A number of accounts; with `atLeast` there are that many or more. */
export interface AccountCount {
  accounts: number;
  atLeast: boolean;
}

/** Size of one group of work: its accounts, and its lines in the list. */
export interface GroupSize extends AccountCount {
  group: Group;
  lines: number;
}

/**
 * Accounts that are told apart among all accounts, and again among those in use: so many are
 * counted exactly, in 19 MB for both, and beyond it the number is a lower bound. Guesses at
 * names without end can fill the first list and not the second.
 */
export const mostAccounts = 2 ** 19;

const tried = 1;
const gotThrough = 2;
/** Mark of an app that a report lists without an account; the lower marks are ranks of groups. */
const app = 1 << 15;
const markOf = (group: Group): number => 1 << rankOf(group);
const workMarks = groups.filter(needsWork).reduce((marks, group) => marks | markOf(group), 0);

const nameOf = ({ account }: SignIn): string => account.slice(0, 200).toLowerCase();

/** Counts accounts, apart from the lines that are kept of them. */
export class Accounts {
  readonly #all: MarkedTexts;
  readonly #inUse: MarkedTexts;
  /** Whether some account was not told apart, for lack of room or of a name. */
  #allMissed = false;
  /** The same for each group. */
  #missed = 0;

  constructor(most = mostAccounts) {
    this.#all = new MarkedTexts(most);
    this.#inUse = new MarkedTexts(most);
  }

  /** Counts the account of a sign-in that needs no work. */
  see(signIn: SignIn): void {
    this.#see(signIn, 0);
  }

  /** Counts the account of a refused attempt. */
  refuse(signIn: SignIn): void {
    this.#see(signIn, tried);
  }

  /** Counts the account of a legacy or unknown sign-in that got through, or its app. */
  use(signIn: SignIn): void {
    const { account, appId } = signIn;
    const mark = markOf(groupInUse(signIn));
    const isApp = account === '' && appId !== '';
    if (!isApp) this.#see(signIn, gotThrough);
    const known = isApp
      ? this.#inUse.mark(`\n${appId.slice(0, 64)}`, mark | app)
      : this.#inUse.mark(nameOf(signIn), mark);
    if (!known || (account === '' && !isApp)) this.#missed |= mark;
  }

  /** Every account that was seen. */
  get all(): AccountCount {
    return { accounts: this.#all.count, atLeast: this.#allMissed };
  }

  /** Accounts with something to do, in whatever group. */
  get withWork(): AccountCount {
    return {
      accounts: this.#inUse.countWhere((marks) => (marks & workMarks) !== 0 && (marks & app) === 0),
      atLeast: (this.#missed & workMarks) !== 0,
    };
  }

  /** Accounts in a group, or apps without one; `refused` are those that never got through. */
  in(group: Group): AccountCount {
    if (group === 'refused') {
      const accounts = this.#all.countWhere((marks) => marks === tried);
      return { accounts, atLeast: this.#allMissed };
    }
    const mark = markOf(group);
    return {
      accounts: this.#inUse.countWhere((marks) => (marks & mark) !== 0),
      atLeast: (this.#missed & mark) !== 0,
    };
  }

  #see(signIn: SignIn, marks: number): void {
    if (!this.#all.mark(nameOf(signIn), marks) || signIn.account === '') this.#allMissed = true;
  }
}
