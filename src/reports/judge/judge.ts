import type { RawSignIn, SignIn } from '../model.ts';
import type { ReadDay } from '../text/dates.ts';
import { judgeMethod } from './method.ts';
import { errorCodeOf, outcomeOf } from './outcome.ts';
import { protocolOf } from './protocols.ts';

const interactivity = (text: string): SignIn['interactive'] => {
  if (text === '') return '';
  if (/false|non-?interactive/i.test(text)) return 'no';
  return /true|interactive/i.test(text) ? 'yes' : '';
};

/** Turns a raw line of a sign-in log into a judged sign-in; `readDay` knows the file's dates. */
export const judge = (raw: RawSignIn, readDay: ReadDay): SignIn => {
  const protocol = protocolOf(raw.clientApp);
  const code = errorCodeOf(raw.errorCode, raw.status);
  const outcome = outcomeOf(code, raw.status);
  const { method, evidence } = judgeMethod({ ...raw, protocol, outcome });
  return {
    day: readDay(raw.time),
    account: raw.account || raw.name,
    name: raw.name,
    app: raw.app,
    appId: raw.appId,
    clientApp: raw.clientApp,
    userAgent: raw.userAgent,
    address: raw.address,
    requestId: raw.requestId,
    interactive: interactivity(raw.interactive),
    protocol,
    method,
    evidence,
    outcome,
    code,
    count: 1,
    unit: 'sign-ins',
  };
};
