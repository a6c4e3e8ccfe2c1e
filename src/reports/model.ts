/** How an app speaks to the mailbox; `unknown` is a client app that no list names. */
export type Protocol =
  | 'browser'
  | 'modern-client'
  | 'smtp'
  | 'imap'
  | 'pop'
  | 'activesync'
  | 'ews'
  | 'exchange-powershell'
  | 'reporting'
  | 'mapi'
  | 'outlook-anywhere'
  | 'address-book'
  | 'outlook-service'
  | 'autodiscover'
  | 'universal-outlook'
  | 'other'
  | 'unknown';

/** What was used to sign in, as far as the file shows it. */
export type Method = 'password' | 'oauth' | 'certificate' | 'not-shown';

/** The one observation that a method rests on. */
export type Evidence =
  | 'report-basic'
  | 'report-oauth'
  | 'report-ews'
  | 'ropc'
  | 'agent'
  | 'password-detail'
  | 'certificate-detail'
  | 'oauth-protocol'
  | 'named-app'
  | 'mfa-met'
  | 'modern-client'
  | 'none';

/** What became of an attempt; `used` comes from reports that only show use. */
export type Outcome = 'success' | 'failure' | 'interrupted' | 'used' | 'unknown';

/** What a number counts: entries of a sign-in log, messages sent, or a mark in a usage report. */
export type Unit = 'sign-ins' | 'messages' | 'uses';

/** One line of a file, as text and before any judgement; a column that is missing is ''. */
export interface RawSignIn {
  time: string;
  requestId: string;
  account: string;
  name: string;
  app: string;
  appId: string;
  status: string;
  errorCode: string;
  clientApp: string;
  userAgent: string;
  authProtocol: string;
  authRequirement: string;
  authDetails: string;
  address: string;
  interactive: string;
}

/** One sign-in, or one total of a report, after judgement. Every string may be hostile text. */
export interface SignIn {
  /** `YYYY-MM-DD`, or '' where the file has no date. */
  day: string;
  account: string;
  name: string;
  app: string;
  appId: string;
  clientApp: string;
  userAgent: string;
  address: string;
  requestId: string;
  /** Whether a person was asked, `''` where the line does not say. */
  interactive: 'yes' | 'no' | '';
  protocol: Protocol;
  method: Method;
  evidence: Evidence;
  outcome: Outcome;
  /** Microsoft Entra error code; 0 for none, -1 where the file does not say. */
  code: number;
  count: number;
  unit: Unit;
}

/** A raw line with every column empty, to be filled by a reader. */
export const emptyRaw = (): RawSignIn => ({
  time: '',
  requestId: '',
  account: '',
  name: '',
  app: '',
  appId: '',
  status: '',
  errorCode: '',
  clientApp: '',
  userAgent: '',
  authProtocol: '',
  authRequirement: '',
  authDetails: '',
  address: '',
  interactive: '',
});
