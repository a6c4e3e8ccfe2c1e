const digest = (text: string): string => {
  let hash = 0x811c9dc5;
  for (const character of text.replace(/\s+/g, ' ').trim()) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
};

/**
 * One key for each step of a page, in its order: a digest (FNV-1a, base 36) of its words, so that
 * a tick is forgotten when the step changes and kept when steps are added before it. Steps with the
 * same words are told apart by their number among each other.
 */
export const stepKeys = (texts: readonly string[]): string[] => {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const key = digest(text);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}.${times}`;
  });
};
