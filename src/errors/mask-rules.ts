/** A pattern with a named group `secret`; only that group is masked. */
export type MaskRule = RegExp;

const quoted = `"(?:[^"\\\\\\n]|\\\\.){0,4000}"|'(?:[^'\\\\\\n]|\\\\.){0,4000}'`;
const bare = `[^\\s"',;&<>{}()\\[\\]|]{1,4000}`;
const word = '\\S{1,200}';
const value = '\\S{1,4000}';
const key =
  '(?:pass(?:word|wd|phrase|code)?\\d?|pwd|client[_-]?secret|secret(?:text|key|value)?|access[_-]?token|refresh[_-]?token|id[_-]?token|client[_-]?assertion|api[_-]?key|app(?:lication)?[_ -]?password|パスワード|暗証番号)';
const notSecret =
  '(?!(?:incorrect|invalid|wrong|required|expired|authentication|authenticate|failed|failure|error|the|is|was|not|your|you|null|none|nil|true|false|empty|unknown|user|please|must|prompt|oauth2?|xoauth2|bearer|login|plain|and|or|for)\\b|\\*{1,40}(?![^\\s*]))';

/**
 * Where secrets stand in logs, dialogues, configuration and code. Every repetition has an end, so
 * that no text takes more than a fixed number of steps for each of its units.
 */
export const maskRules: readonly MaskRule[] = [
  /(?<![\w-])(?<secret>eyJ[\w-]{6,4000}(?:\.[\w-]{0,4000}){1,4})/g,
  /\bbearer[ :=]{1,9}(?<secret>[\w.~+/=-]{16,4000})/gi,
  /\b(?<secret>dXNlcj[A-Za-z0-9+/]{10,4000}={0,2})/g,
  /\b(?<secret>(?:Ew[A-Z]|[01]\.A|M\.[CR]\d)[\w.!*$+/-]{30,4000}={0,2})/g,
  /authorization["']?\s{0,9}[:=,]?\s{0,9}["']?basic\s{1,9}(?<secret>[A-Za-z0-9+/=_-]{2,4000})/gi,
  new RegExp(
    `\\b(?<![-\\w.])(?:[A-Za-z]{0,8}\\d{1,9}|[?.*])\\s{1,9}LOGIN\\s{1,9}(?!fail|command|error|ok\\b|method|denied|is\\b|completed)(?:${quoted}|${word})[ \\t]{1,9}(?<secret>${quoted}|${value})`,
    'gi',
  ),
  new RegExp(
    `(?<![\\w.?*])[?.*]\\s{1,9}LOGIN\\s{1,9}(?:${quoted}|${word})[ \\t]{1,9}(?<secret>${quoted}|${value})`,
    'gi',
  ),
  /(?:^|[\s:>'"\]])PASS[ \t]{1,9}(?<secret>(?!(?:failed|command|ok|error|is|not)\b)[^\r\n]{0,200}[^\s'"\\](?=\\|['"\s]|$))/gm,
  /^(?:[^\n]{0,12}[>:]\s{0,9})?pass[ \t]{1,9}(?<secret>\S{1,4000})[ \t]{0,9}$/gim,
  new RegExp(
    `${key}["']?\\s{0,20}(?:=>|:=|=|:|：)\\s{0,20}@?(?<secret>${quoted}|${notSecret}${bare})`,
    'gi',
  ),
  new RegExp(
    `(?<![\\w])-{1,2}(?:${key}|oauthaccesstoken\\d?|pw)[ \\t]{1,9}(?<secret>${quoted}|${notSecret}(?!-)${bare})`,
    'gi',
  ),
  new RegExp(`<(?:\\w{1,40}:)?${key}>(?<secret>[^<]{1,4000})<`, 'gi'),
  new RegExp(
    `<key>[^<]{0,40}password[^<]{0,40}</key>\\s{0,40}<string>(?<secret>[^<]{1,4000})<`,
    'gi',
  ),
  new RegExp(
    `convertto-securestring\\s{1,9}(?:-string\\s{1,9})?(?<secret>${quoted}|(?!-)${bare})`,
    'gi',
  ),
  new RegExp(
    `(?:networkcredential|webcredentials|usernamepasswordcredential|imap_open|(?:\\b|\\.|_)(?:login|authenticate|auth|connect))\\s{0,9}\\((?:[^()\\n]{0,120}?,)?\\s{0,9}(?:${quoted})\\s{0,9},\\s{0,9}(?<secret>${quoted})`,
    'gi',
  ),
  /(?:^|\s)(?:-u|--user|--proxy-user)[ =]["']?[^\s:"']{1,200}:(?<secret>[^\s"']{1,200})/g,
  /\b[a-z][a-z0-9+.-]{1,15}:\/\/[^\s:/@]{1,200}:(?<secret>[^\s@/]{1,200})@/gi,
];
