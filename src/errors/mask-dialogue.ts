const challenge =
  /\b334\b|\bAUTH[ =](?:LOGIN|PLAIN|XOAUTH2|OAUTHBEARER|NTLM|CRAM-MD5)\b|\bAUTHENTICATE\s{1,20}\S|(?:^|[\s:>'"])\+ ?(?:\\r\\n|['"]|[A-Za-z0-9+/]{0,2000}={0,2})?$/i;
const literal = /\bLOGIN\b.{0,200}\{\d{1,9}\+?\}/i;
const twoLiterals = /\{\d{1,9}\+?\}\s{0,9}\S{1,200}\s{0,9}\{/;
const initial =
  /\b(?:AUTH|AUTHENTICATE)[ \t]{1,20}(?:LOGIN|PLAIN|XOAUTH2|OAUTHBEARER|NTLM|CRAM-MD5)[ \t]{1,20}([A-Za-z0-9+/]{1,8000}={0,2})/i;
const reply = /(?:^|[\s:>'"(])(?:2\d\d|4\d\d|5\d\d)[ -]|\bNO\b|\bOK\b|\bBAD\b|-ERR|\+OK|\* /;
const mechanisms = /^(?:login|plain|xoauth2|oauthbearer|ntlm|cram|gssapi|auth)$/i;
const ordinary =
  /^(?:failed|failure|error|mechanism|mechanisms|authentication|not|is|command|unsuccessful|rejected|method|supported|unknown|and|or|after|with|for|to|the|disabled|denied|request|response)$/i;
const lastToken =
  /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{2,8000}={0,2}(?=(?:\\r|\\n|[^A-Za-z0-9+/=]){0,40}$)/;
const prompt = /^\s{0,40}(?:C:|>{1,9}|-{1,9}>{1,9}|<-{1,9})?\s{0,40}/;

/** A range of a line that holds a secret. */
export interface LineSecret {
  readonly start: number;
  readonly end: number;
}

function initialResponse(line: string): LineSecret | undefined {
  const found = initial.exec(line);
  const value = found?.[1];
  if (found === null || value === undefined) return undefined;
  if (mechanisms.test(value) || ordinary.test(value)) return undefined;
  const end = found.index + found[0].length;
  return { start: end - value.length, end };
}

function isBase64(value: string): boolean {
  return value.length % 4 === 0 && !ordinary.test(value) && !mechanisms.test(value);
}

function answer(line: string): LineSecret | undefined {
  const found = lastToken.exec(line);
  if (found === null || !isBase64(found[0])) return undefined;
  return { start: found.index, end: found.index + found[0].length };
}

/**
 * Finds what a client answered in SMTP, IMAP and POP dialogues: the base64 beside or after AUTH,
 * after a 334 or `+` challenge, and the lines after an IMAP literal. One entry a line.
 */
export function dialogueSecrets(lines: readonly string[]): (LineSecret | undefined)[] {
  let awaited = 0;
  let literals = 0;
  return lines.map((line) => {
    if (literals > 0 && line.trim() !== '' && !line.includes('+')) {
      literals -= 1;
      const start = prompt.exec(line)?.[0].length ?? 0;
      return { start, end: line.length };
    }
    if (literal.test(line)) literals = twoLiterals.test(line) ? 2 : 1;
    const direct = initialResponse(line);
    if (direct !== undefined) {
      awaited = 3;
      return direct;
    }
    if (challenge.test(line.trimEnd())) {
      awaited = 3;
      return undefined;
    }
    if (awaited === 0) return undefined;
    if (reply.test(line)) {
      awaited = 0;
      return undefined;
    }
    awaited -= 1;
    return answer(line);
  });
}
