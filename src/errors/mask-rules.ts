/** A pattern with a named group `secret`; only that group is masked. */
export type MaskRule = RegExp;

const quoted = `"(?:[^"\\\\\\n]|\\\\.)*"|'(?:[^'\\\\\\n]|\\\\.)*'`;
const bare = `[^\\s"',;&<>{}()\\[\\]|]+`;
const key =
  '(?:pass(?:word|wd|phrase|code)?\\d?|pwd|client[_-]?secret|secret(?:text|key|value)?|access[_-]?token|refresh[_-]?token|id[_-]?token|client[_-]?assertion|api[_-]?key|app(?:lication)?[_ -]?password|パスワード|暗証番号)';
const notSecret =
  '(?!(?:incorrect|invalid|wrong|required|expired|authentication|authenticate|failed|failure|error|the|is|was|not|your|you|null|none|nil|true|false|empty|unknown|user|please|must|prompt|oauth2?|xoauth2|bearer|login|plain|and|or|for)\\b|\\*+(?![^\\s*]))';

/** Where secrets stand in logs, dialogues, configuration and code. */
export const maskRules: readonly MaskRule[] = [
  /\b(?<secret>eyJ[\w-]{6,}(?:\.[\w-]*){1,4})/g,
  /\bbearer[ :=]+(?<secret>[\w.~+/=-]{16,})/gi,
  /\b(?<secret>dXNlcj[A-Za-z0-9+/]{10,}={0,2})/g,
  /\b(?<secret>(?:Ew[A-Z]|[01]\.A|M\.[CR]\d)[\w.!*$+/-]{30,}={0,2})/g,
  /authorization["']?\s*[:=,]?\s*["']?basic\s+(?<secret>[A-Za-z0-9+/=_-]{2,})/gi,
  new RegExp(
    `\\b(?<![-\\w.])(?:[A-Za-z]{0,8}\\d+|[?.*])\\s+LOGIN\\s+(?!fail|command|error|ok\\b|method|denied|is\\b|completed)(?:${quoted}|\\S+)[ \\t]+(?<secret>${quoted}|[^\\s]+)`,
    'gi',
  ),
  new RegExp(
    `(?<![\\w.?*])[?.*]\\s+LOGIN\\s+(?:${quoted}|\\S+)[ \\t]+(?<secret>${quoted}|[^\\s]+)`,
    'gi',
  ),
  /(?:^|[\s:>'"\]])PASS[ \t]+(?<secret>(?!(?:failed|command|ok|error|is|not)\b)[^\r\n]*[^\s'"\\](?=\\|['"\s]|$))/gm,
  /^(?:[^\n]{0,12}[>:]\s*)?pass[ \t]+(?<secret>\S+)[ \t]*$/gim,
  new RegExp(`${key}["']?\\s*(?:=>|:=|=|:|：)\\s*@?(?<secret>${quoted}|${notSecret}${bare})`, 'gi'),
  new RegExp(
    `(?<![\\w])-{1,2}(?:${key}|oauthaccesstoken\\d?|pw)[ \\t]+(?<secret>${quoted}|${notSecret}(?!-)${bare})`,
    'gi',
  ),
  new RegExp(`<(?:\\w+:)?${key}>(?<secret>[^<]+)<`, 'gi'),
  new RegExp(`<key>[^<]*password[^<]*</key>\\s*<string>(?<secret>[^<]+)<`, 'gi'),
  new RegExp(`convertto-securestring\\s+(?:-string\\s+)?(?<secret>${quoted}|(?!-)${bare})`, 'gi'),
  new RegExp(
    `(?:networkcredential|webcredentials|usernamepasswordcredential|imap_open|(?:\\b|\\.|_)(?:login|authenticate|auth|connect))\\s*\\((?:[^()\\n]{0,120}?,)?\\s*(?:${quoted})\\s*,\\s*(?<secret>${quoted})`,
    'gi',
  ),
  /(?:^|\s)(?:-u|--user|--proxy-user)[ =]["']?[^\s:"']+:(?<secret>[^\s"']+)/g,
  /\b[a-z][a-z0-9+.-]{1,15}:\/\/[^\s:/@]{1,200}:(?<secret>[^\s@/]{1,200})@/gi,
];
