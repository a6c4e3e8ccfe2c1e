/** The ticks of one guide that this device remembers. */
export interface TickedSteps {
  has(key: string): boolean;
  set(key: string, ticked: boolean): void;
}

/**
 * Remembers ticks under the guide's own key. Where storage is blocked or full they hold until the
 * page is left.
 */
export const tickedSteps = (guide: string): TickedSteps => {
  const name = `steps:${guide}`;
  const read = (): string[] => {
    try {
      return localStorage.getItem(name)?.split(' ').filter(Boolean) ?? [];
    } catch {
      return [];
    }
  };
  const keys = new Set(read());
  return {
    has: (key) => keys.has(key),
    set: (key, ticked) => {
      if (ticked) keys.add(key);
      else keys.delete(key);
      try {
        if (keys.size === 0) localStorage.removeItem(name);
        else localStorage.setItem(name, [...keys].join(' '));
      } catch {
        return;
      }
    },
  };
};
