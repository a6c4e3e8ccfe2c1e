import { emptyRaw, type SignIn } from '../model.ts';
import { judge } from '../judge/judge.ts';
import { passwordAgent } from '../judge/method.ts';
import type { ReadDay } from '../text/dates.ts';

/** The columns of an audit export that matter; `data` is a JSON object written as text. */
export interface AuditRow {
  data: string;
  operation: string;
  account: string;
  time: string;
  id: string;
}

/** The value of one of the name and value pairs inside an audit record. */
const extended = (data: string, name: string): string => {
  const pattern = new RegExp(
    `"Name"\\s*:\\s*"${name}"\\s*,\\s*"Value"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`,
    'i',
  );
  return pattern.exec(data)?.[1] ?? '';
};

const member = (data: string, name: string): string =>
  new RegExp(`"${name}"\\s*:\\s*"([^"\\\\]*)"`).exec(data)?.[1] ?? '';

/**
 * A sign-in out of the audit log. Only the user agent tells something about the way in: the
 * markers of a passed-on password make it a legacy sign-in over a protocol that is not named. A
 * `UserLoggedIn` with a `LogonError` inside is a failure (Cisco Cloudlock, 2019).
 */
export const readAudit = (row: AuditRow, readDay: ReadDay): readonly SignIn[] => {
  const operation = row.operation || member(row.data, 'Operation');
  if (!/^userlog(?:gedin|infailed)$/i.test(operation.trim())) return [];
  const error = member(row.data, 'LogonError') || extended(row.data, 'LogonError');
  const failed = /failed/i.test(operation) || (error !== '' && error !== 'None');
  const userAgent = extended(row.data, 'UserAgent');
  const passedOn = passwordAgent.test(userAgent);
  return [
    judge(
      {
        ...emptyRaw(),
        time: row.time.trim() || member(row.data, 'CreationTime'),
        requestId: row.id || member(row.data, 'Id'),
        account: row.account || member(row.data, 'UserId'),
        status: failed ? 'Failure' : 'Success',
        errorCode: member(row.data, 'ErrorNumber'),
        clientApp: passedOn ? 'Other clients' : '',
        userAgent,
        address: member(row.data, 'ClientIP') || member(row.data, 'ActorIpAddress'),
      },
      readDay,
    ),
  ];
};
