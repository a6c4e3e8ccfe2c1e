/** The ticks of one guide that this device remembers. */
export interface TickedSteps {
  has(key: string): boolean;
  set(key: string, ticked: boolean): void;
  /** Calls back whenever another tab ticks a step of the guide. */
  follow(changed: () => void): void;
}

/**
 * Remembers ticks under the guide's own key, joined with those of other tabs. Where storage is
 * blocked or full they hold until the page is left.
 */
export const tickedSteps = (guide: string): TickedSteps => {
  const name = `steps:${guide}`;
  let keys = new Set<string>();
  const read = (): void => {
    try {
      keys = new Set(localStorage.getItem(name)?.split(' ').filter(Boolean));
    } catch {
      return;
    }
  };
  read();
  return {
    has: (key) => keys.has(key),
    set: (key, ticked) => {
      read();
      if (ticked) keys.add(key);
      else keys.delete(key);
      try {
        if (keys.size === 0) localStorage.removeItem(name);
        else localStorage.setItem(name, [...keys].join(' '));
      } catch {
        return;
      }
    },
    follow: (changed) =>
      addEventListener('storage', ({ key }) => {
        if (key !== name && key !== null) return;
        read();
        changed();
      }),
  };
};
