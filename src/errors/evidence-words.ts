import tables from '../content/error-words/evidence.json' with { type: 'json' };
import { topLevel } from './normalise.ts';
import { anyOf } from './phrases.ts';
import type { errorProtocols } from '../content-model/schemas/error-protocols.ts';
import type { serverKinds } from '../content-model/schemas/error-signature.ts';

type ServerKind = (typeof serverKinds)[number];
type Protocol = (typeof errorProtocols)[number];

const pattern = (phrases: readonly string[], flags?: string): RegExp =>
  new RegExp(anyOf(phrases), flags);

const patterns = <Name extends string>(named: Readonly<Record<Name, readonly string[]>>) =>
  (Object.keys(named) as Name[]).map((name) => [name, pattern(named[name], 'm')] as const);

/** What the lower-case text says about whose server it was; first the surest. */
export const serverWords: readonly (readonly [ServerKind, RegExp])[] = patterns<
  keyof typeof tables.servers
>(tables.servers);

/** Traces of a protocol, a library or a program that speaks it. */
export const protocolWords: readonly (readonly [Protocol, RegExp])[] = patterns<
  keyof typeof tables.protocols
>(tables.protocols);

/** Names of other server software: they count where Exchange Online is not named. */
export const otherSoftware = pattern(tables.otherSoftware);

/** Hosts of Microsoft's mail services, to tell them from somebody's own. */
export const microsoftHost = pattern(tables.microsoftHost);

/** Tells a line that only lists what a server offers; nothing in it failed. */
export const offer = pattern(tables.offer, 'i');

/** Tells a line of what a server offers: no evidence of what was used. */
export const capability = pattern(tables.capability);

/** Traces of a token sign-in. */
export const oauthWords = pattern(tables.oauthWords);

/** OAuth words that say it is absent. */
export const oauthAbsent = pattern(tables.oauthAbsent, 'g');

/** Traces of a password sign-in. */
export const passwordWords = pattern(tables.passwordWords);

/** Words of mail and of Microsoft's sign-in. */
export const mailWords = pattern(tables.mail);

/** Words of signing in, whatever to. */
export const credentialWords = pattern(tables.credential);

/** Systems and things that have nothing to do with either. */
export const elsewhereWords = pattern(tables.elsewhere);

/** An app password is mentioned. */
export const appPasswordWords = pattern(tables.appPasswordWords);

/** A mail host or Exchange address of nobody whom we know. */
export const mailHost = new RegExp(
  `\\b(?:imaps?|smtps?|pop3?|mail|mx|exchange|exch|owa|webmail|relay)\\d{0,4}\\.(?:[a-z0-9-]{1,63}\\.){1,8}(?:${topLevel})(?![\\w-]|\\.\\w)|[\\w.[\\]-]{1,120}\\/(?:ews\\/exchange\\.asmx|microsoft-server-activesync|owa\\b)|\\blocalhost[:}/]|\\b127\\.0\\.0\\.1[:}/]|\\b(?:192\\.168|10\\.\\d{1,3})\\.\\d{1,3}\\.\\d{1,3}:(?:25|110|143|465|587|993|995)\\b`,
  'g',
);

/** Something that a program or a person states, as against words typed into a search. */
export const statement =
  /\n\s{0,80}\S|[.!。！](?:["'」』）)\]]|\s|$)|[{}<>*=|[\]\\]|\b0x|\b\d{3} \d\.\d|\b\d{5}|(?:^|\s)\S{1,80}: \S|^.{70}|[\u3041-\u30fa\u4e00-\u9fff].{32}/s;
