import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskSecrets } from './mask-secrets.ts';
import { secretKinds } from './testing.ts';

const letters = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
/** Passwords with a rare beginning, so that finding them by chance is out of the question. */
const password = fc
  .array(fc.constantFrom(...letters), { minLength: 6, maxLength: 24 })
  .map((units) => `Zq7${units.join('')}`);
const base64 = (text: string): string => btoa(text);

const places: Record<string, (secret: string) => string> = {
  'IMAP LOGIN': (secret) => `a1 LOGIN taro@contoso.com ${secret}\na1 NO LOGIN failed.`,
  'IMAP LOGIN with quotes': (secret) => `C: A0002 LOGIN "taro@contoso.com" "${secret}"`,
  'IMAP LOGIN in a Python log': (secret) =>
    String.raw`> b'PEAA1 LOGIN taro@contoso.com ${secret}\r\n'`,
  'POP PASS': (secret) => `USER taro@contoso.com\r\n+OK\r\nPASS ${secret}\r\n-ERR Logon failure`,
  'POP PASS in a Python log': (secret) => String.raw`995) --> b'PASS ${secret}\r\n'`,
  'a connection string': (secret) =>
    `Server=smtp.office365.com;User Id=scan;Password=${secret};Port=587`,
  'a configuration': (secret) => `smtp_password: ${secret}\nsmtp_port: 587`,
  'an environment file': (secret) => `MAIL_PASSWORD="${secret}"`,
  JSON: (secret) => `{"user": "scan", "client_secret": "${secret}", "port": 587}`,
  'an address line': (secret) =>
    `POST /token?client_secret=${secret}&grant_type=client_credentials`,
  'a mail address with a password': (secret) => `smtp://scan:${secret}@smtp.office365.com:587`,
  PowerShell: (secret) => `Connect-Thing -UserName scan -Password ${secret} -Server x`,
  'a secure string': (secret) => `ConvertTo-SecureString "${secret}" -AsPlainText -Force`,
  'C# credentials': (secret) => `new NetworkCredential("scan@contoso.com", "${secret}")`,
  'Python login': (secret) => `server.login("scan@contoso.com", "${secret}")`,
  'curl -u': (secret) => `curl -v -u scan@contoso.com:${secret} smtp://smtp.office365.com`,
  'imapsync --password1': (secret) => `imapsync --host1 a --password1 ${secret} --host2 b`,
  XML: (secret) => `<password>${secret}</password>`,
  'a property list': (secret) => `<key>Password</key>\n<string>${secret}</string>`,
  'Japanese notes': (secret) => `パスワード：${secret}`,
};

describe('masking secrets', () => {
  it.each(Object.entries(places))('hides a password in %s', (_name, place) => {
    fc.assert(
      fc.property(password, (secret) => {
        const { text, masked } = maskSecrets(place(secret));
        expect(text).not.toContain(secret);
        expect(masked).toBe(true);
      }),
    );
  });

  const encoded: Record<string, (secret: string) => readonly [string, string]> = {
    'AUTH PLAIN': (secret) => {
      const value = base64(`\0scan@contoso.com\0${secret}`);
      return [`AUTH PLAIN ${value}\n535 5.7.3 Authentication unsuccessful`, value];
    },
    'AUTHENTICATE PLAIN on its own line': (secret) => {
      const value = base64(`\0scan@contoso.com\0${secret}`);
      return [`A1 AUTHENTICATE PLAIN\n+\n${value}\nA1 NO AUTHENTICATE failed.`, value];
    },
    'a 334 dialogue': (secret) => {
      const value = base64(secret);
      return [
        `C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: ${base64('scan')}\nS: 334 UGFzc3dvcmQ6\nC: ${value}\nS: 535 5.7.3 Authentication unsuccessful`,
        value,
      ];
    },
    'a PHPMailer log': (secret) => {
      const value = base64(secret);
      return [
        `2022-01-01 SERVER -> CLIENT: 334 UGFzc3dvcmQ6\n2022-01-01 CLIENT -> SERVER: ${value}\n2022-01-01 SERVER -> CLIENT: 535 5.7.3`,
        value,
      ];
    },
    'a Basic header': (secret) => {
      const value = base64(`scan:${secret}`);
      return [`> Authorization: Basic ${value}\n< HTTP/1.1 401 Unauthorized`, value];
    },
    XOAUTH2: (secret) => {
      const value = base64(`user=scan@contoso.com\u0001auth=Bearer ${secret}${secret}\u0001\u0001`);
      return [`C: A1 AUTHENTICATE XOAUTH2 ${value}`, value];
    },
    'a bearer token': (secret) => {
      const value = `eyJ0eXAi${secret}.eyJhdWQi${secret}.${secret}`;
      return [`Authorization: Bearer ${value}`, value];
    },
  };

  it.each(Object.entries(encoded))('hides an encoded secret in %s', (_name, place) => {
    fc.assert(
      fc.property(password, (secret) => {
        const [source, value] = place(secret);
        const { text, masked } = maskSecrets(source);
        expect(text).not.toContain(value);
        expect(masked).toBe(true);
      }),
    );
  });

  it.each([
    '535 5.7.139 Authentication unsuccessful, basic authentication is disabled.',
    '-ERR Logon failure: unknown user name or bad password.',
    'DEBUG SMTP: AUTH LOGIN failed',
    '250-AUTH LOGIN PLAIN XOAUTH2',
    'auth [LOGIN]: 2 NO LOGIN failed.',
    'PEAA1 LOGIN **REDACTED**',
    'PASS ******',
    'password: incorrect',
    'Retrying PLAIN authentication after AUTHENTICATE failed.',
    'ユーザー名またはパスワードが正しくありません。',
    'WWW-Authenticate: Basic Realm=""',
    'The password is incorrect. Enter the password for hanako@example.co.jp',
    'パスワードは合っているのに、パスワードが違うと言われます',
    "IMAP command 'LOGIN <user> <pass>' returned an error",
    'my password is expired',
  ])('leaves an error without a secret as it is: %s', (text) => {
    expect(maskSecrets(text)).toEqual({ text, masked: false });
  });

  const plain = Object.entries(secretKinds).filter(([, kind]) => kind.plain);

  it.each(plain)('hides every word of what somebody says: %s', (_, { secret, line }) => {
    fc.assert(
      fc.property(secret, (value) => {
        const { text, masked } = maskSecrets(line(value));
        expect(masked).toBe(true);
        for (const word of value.split(' ')) expect(text).not.toContain(word);
      }),
    );
  });

  it.each([
    ['my password is Sommer2026\n535 5.7.139 Authentication unsuccessful', 'unsuccessful'],
    ['パスワードは「さくら」です。受信できません。', '受信できません'],
    ['my pw is tiger and outlook says 0x800ccc0e', 'outlook says 0x800ccc0e'],
  ])('leaves what stands around it: %s', (source, rest) => {
    const { text, masked } = maskSecrets(source);
    expect(masked).toBe(true);
    expect(text).toContain(rest);
  });

  it('says nothing about the length of a secret', () => {
    expect(maskSecrets('PASS short1').text).toBe(maskSecrets('PASS muchLonger12345').text);
  });
});
