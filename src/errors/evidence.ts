import type { errorProtocols } from '../content-model/schemas/error-protocols.ts';
import type { serverKinds, signInPaths } from '../content-model/schemas/error-signature.ts';
import {
  appPasswordWords,
  capability,
  credentialWords,
  elsewhereWords,
  mailHost,
  mailWords,
  microsoftHost,
  oauthAbsent,
  oauthWords,
  otherSoftware,
  passwordWords,
  protocolWords,
  serverWords,
  statement,
} from './evidence-words.ts';
import { foldLetters } from './fold-letters.ts';
import { withoutLines } from './without-lines.ts';

type SignInPath = (typeof signInPaths)[number];
type ServerKind = (typeof serverKinds)[number];
type Protocol = (typeof errorProtocols)[number];

/** What the surroundings of an error say about the way in, the server and the program. */
export interface Evidence {
  readonly path: SignInPath;
  readonly servers: ReadonlySet<ServerKind>;
  readonly protocols: ReadonlySet<Protocol>;
  readonly appPassword: boolean;
  /** Whether it reads like a message or a report rather than like words of a search. */
  readonly statement: boolean;
  /** Whether it speaks of mail, or of signing in and of no other system: else nobody should guess. */
  readonly ours: boolean;
}

/** A filter over evidence, as a signature's `when` and `unless` write it. */
export interface EvidenceFilter {
  readonly path?: readonly SignInPath[] | undefined;
  readonly server?: readonly ServerKind[] | undefined;
  readonly protocol?: readonly Protocol[] | undefined;
  readonly appPassword?: boolean | undefined;
  readonly statement?: boolean | undefined;
}

function readServers(text: string): Set<ServerKind> {
  const servers = new Set<ServerKind>();
  for (const [kind, pattern] of serverWords) if (pattern.test(text)) servers.add(kind);
  // The path is no part of the host: that of ActiveSync names Microsoft on every server.
  const unknown = [...text.matchAll(mailHost)].some(
    ([address]) => !microsoftHost.test(address.split('/')[0] ?? address),
  );
  const known = servers.has('google') || servers.has('other-provider');
  const other = unknown || (otherSoftware.test(text) && !servers.has('exchange-online'));
  if (other && !known) servers.add('other-host');
  return servers;
}

/** OAuth is looked for first: its users get the same refusals as password users. */
function readPath(text: string): SignInPath {
  const used = withoutLines(text, capability).replace(oauthAbsent, ' ');
  if (oauthWords.test(used)) return 'oauth';
  return passwordWords.test(used) ? 'password' : 'unknown';
}

/** Reads the evidence in a pasted text. */
export function readEvidence(source: string): Evidence {
  const { text } = foldLetters(source);
  return {
    path: readPath(text),
    servers: readServers(text),
    protocols: new Set(
      protocolWords.filter(([, pattern]) => pattern.test(text)).map(([protocol]) => protocol),
    ),
    appPassword: appPasswordWords.test(text),
    statement: statement.test(source.trim()),
    ours: mailWords.test(text) || (credentialWords.test(text) && !elsewhereWords.test(text)),
  };
}

/** Whether the evidence fits every condition that a signature's `when` names. */
export function fitsAll(evidence: Evidence, filter: EvidenceFilter): boolean {
  return (
    (filter.path === undefined || filter.path.includes(evidence.path)) &&
    (filter.server === undefined || filter.server.some((kind) => evidence.servers.has(kind))) &&
    (filter.protocol === undefined ||
      filter.protocol.some((protocol) => evidence.protocols.has(protocol))) &&
    (filter.appPassword === undefined || filter.appPassword === evidence.appPassword) &&
    (filter.statement === undefined || filter.statement === evidence.statement)
  );
}

/** Whether the evidence fits any condition that a signature's `unless` names. */
export function fitsAny(evidence: Evidence, filter: EvidenceFilter): boolean {
  return (
    (filter.path?.includes(evidence.path) ?? false) ||
    (filter.server?.some((kind) => evidence.servers.has(kind)) ?? false) ||
    (filter.protocol?.some((protocol) => evidence.protocols.has(protocol)) ?? false) ||
    (filter.appPassword !== undefined && filter.appPassword === evidence.appPassword) ||
    (filter.statement !== undefined && filter.statement === evidence.statement)
  );
}
