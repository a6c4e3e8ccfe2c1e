import type { RawSignIn } from '../model.ts';

/**
 * Names of the columns of a sign-in log, without case, blanks and punctuation: the admin centre's
 * export, Graph and Log Analytics names, headers that scripts flatten by hand, and the Japanese
 * names that Microsoft's help uses. Where a file has several, the first of the list wins.
 */
export const signInColumns: Readonly<Record<keyof RawSignIn, readonly string[]>> = {
  time: [
    'dateutc',
    'date',
    'createddatetime',
    'createddatetimeutc',
    'timegenerated',
    'timegeneratedutc',
    'time',
    'timestamp',
    'creationdate',
    'signindate',
    '日付utc',
    '日付',
    '日時',
  ],
  requestId: ['requestid', 'id', 'originalrequestid', 'recordid', '要求id'],
  account: [
    'username',
    'userprincipalname',
    'upn',
    'accountupn',
    'userid',
    'userids',
    'user',
    'mail',
    'emailaddress',
    'primarysmtpaddress',
    'ユーザー名',
    'ユーザープリンシパル名',
  ],
  name: [
    'user',
    'userdisplayname',
    'displayname',
    'identity',
    'accountdisplayname',
    'ユーザー',
    '表示名',
  ],
  app: [
    'application',
    'appdisplayname',
    'applicationname',
    'appname',
    'app',
    'アプリケーション',
    'アプリ',
  ],
  appId: ['applicationid', 'appid', 'clientid', 'アプリケーションid', 'アプリid'],
  status: ['status', 'signinstatus', '状態', 'ステータス'],
  errorCode: [
    'signinerrorcode',
    'statuserrorcode',
    'errorcode',
    'resulttype',
    'サインインのエラーコード',
    'サインインエラーコード',
    'エラーコード',
  ],
  clientApp: ['clientapp', 'clientappused', 'clientapplication', 'クライアントアプリ'],
  userAgent: ['useragent', 'ユーザーエージェント'],
  authProtocol: ['authenticationprotocol', 'authprotocol', '認証プロトコル'],
  authRequirement: ['authenticationrequirement', '認証要件', '認証の要件'],
  authDetails: [
    'authenticationdetails',
    'authenticationmethodsused',
    'multifactorauthenticationauthmethod',
    '認証の詳細',
  ],
  address: ['ipaddress', 'clientip', 'ip', 'ipアドレス'],
  interactive: ['isinteractive', 'signineventtypes', 'logontype'],
};

/** Names of columns that several reports of totals have. */
export const totalColumns = {
  sender: ['senderaddress', 'sender', '送信者アドレス', '送信者のアドレス', '送信者'],
  lastActivity: ['lastactivitydate', 'lastactivity', 'lastaccesseddate', 'lastused', 'reportdate'],
} as const;
