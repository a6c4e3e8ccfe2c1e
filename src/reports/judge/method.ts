import type { Evidence, Method, Outcome, Protocol } from '../model.ts';
import { protocolClass } from './protocols.ts';

/** What a line shows about the way of signing in. */
export interface Shown {
  protocol: Protocol;
  outcome: Outcome;
  app: string;
  userAgent: string;
  authProtocol: string;
  authRequirement: string;
  authDetails: string;
}

/** A method and the observation it rests on. */
export interface Judgement {
  method: Method;
  evidence: Evidence;
}

/** What Exchange writes as user agent where it passed a password on (Microsoft KB 4487380). */
export const passwordAgent = /\b(?:bav2ropc|cbainprod|cbaintar)\b/i;
const oauthProtocol =
  /^(?:oauth ?2(?:\.0)?|devicecode|device code|authenticationtransfer|nativeauth)$/i;
const multifactor = /multi|多要素/i;
const secondFactor = /authenticator|phone|sms|oath|otp|fido|passkey|windows hello|mfa|電話/i;
/** Names of the mailbox itself, which stand where the log does not know the app. */
const mailboxItself =
  /^(?:(?:microsoft )?office 365|(?:(?:microsoft )?office 365 |microsoft )?exchange online)$/i;

const isPassword = ({ authProtocol, userAgent }: Shown): Evidence | undefined => {
  if (/^ropc$/i.test(authProtocol.trim())) return 'ropc';
  if (/^\s*(?:basic\b|基本)/i.test(authProtocol)) return 'report-basic';
  return passwordAgent.test(userAgent) ? 'agent' : undefined;
};

/**
 * The method by evidence, strongest first. A password that was seen wins over every other sign;
 * a legacy protocol without evidence is `not-shown`, never "basic authentication".
 */
export const judgeMethod = (shown: Shown): Judgement => {
  const group = protocolClass(shown.protocol);
  if (group === 'modern') return { method: 'oauth', evidence: 'modern-client' };

  const password = isPassword(shown);
  if (password) return { method: 'password', evidence: password };

  const details = shown.authDetails.slice(0, 4000);
  if (group === 'legacy' && /certificate|証明書/i.test(details)) {
    return { method: 'certificate', evidence: 'certificate-detail' };
  }
  if (oauthProtocol.test(shown.authProtocol.trim())) {
    return { method: 'oauth', evidence: 'oauth-protocol' };
  }
  if (group === 'unknown') return { method: 'not-shown', evidence: 'none' };

  const asksForMore = multifactor.test(shown.authRequirement);
  if (/password|パスワード/i.test(details) && !secondFactor.test(details) && !asksForMore) {
    return { method: 'password', evidence: 'password-detail' };
  }
  const app = shown.app.trim();
  if (app !== '' && !mailboxItself.test(app)) return { method: 'oauth', evidence: 'named-app' };
  if (asksForMore && shown.outcome === 'success') return { method: 'oauth', evidence: 'mfa-met' };
  return { method: 'not-shown', evidence: 'none' };
};
