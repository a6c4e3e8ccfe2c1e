const key = 'language';

/** Remembers the language that the reader chose; without storage nothing is remembered. */
export const rememberLanguage = (language: string): void => {
  try {
    localStorage.setItem(key, language);
  } catch {
    // Storage is blocked or full: the choice is asked again, which is no harm.
  }
};

/** The language that the reader chose before, if any. */
export const storedLanguage = (): string | undefined => {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
};
