const code =
  /\d{3}|\d\.\d{1,9}\.\d|\b0x|\b[A-Z]{2,60}_[A-Z]|[a-z][A-Z][a-z]{1,60}[A-Z]|Exception\b|[[\]{}<>\\=]|\S@\S|^\d{1,90}$/;
const words =
  /\berr(?:or)?\b|fail|denied|refus|reject|invalid|unauthori[sz]|forbidden|\bnot (?:supported|allowed|enabled|configured|authenticated|recogni[sz]ed|compliant|valid|found|available)|disabled|blocked|restricted|incorrect|disconnected|expired|unable to|required\b|exceeded|throttl|no longer|\bhas no\b|preventing|try again|\bsorry\b|could ?n.t|cannot (?:connect|verify|get|open|authenticate)|please |needs? (?:password|admin)|need password|trying to connect|\bauthn\b|\btls|\bssl\b|\beof\b|mechanism|aka\.ms|エラー|失敗|拒否|無効|正しくありません|間違って|でき?ませんでした|ブロック|期限(?:が)?切れ|ロックされ|ません(?!か)|違います|ください|見つかりません|が必要(?:です|[」』"]|$| )|必要があります|承認が必要|準拠して|存在しません|ログオン セッション/i;
const year = /\b(?:19|20)\d\d\b(?![-/.]\d)/g;
const japanese = /[\u3041-\u30fa\u4e00-\u9fff]/;
const longestQuestion = { japanese: 45, other: 90 };
/** So long is no question, however its letters are put together. */
const longestWritten = 600;

/**
 * Whether a text may be a message of a program rather than a question: codes, words of messages,
 * several lines, or just long. Says too often yes rather than no; only then the signatures are
 * worth loading.
 */
export function looksLikeError(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > longestWritten) return true;
  const plain = trimmed.normalize('NFKC').replace(year, '');
  const longest = japanese.test(plain) ? longestQuestion.japanese : longestQuestion.other;
  return plain.length > longest || /\n/.test(plain) || code.test(plain) || words.test(plain);
}
