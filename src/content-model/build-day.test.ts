import { describe, expect, it, vi } from 'vitest';
import { buildDay } from './build-day.ts';

describe('the day of the build', () => {
  it('is that of SOURCE_DATE_EPOCH, so that two builds of one commit are equal', () => {
    expect(buildDay('1795305599')).toBe('2026-11-21');
    expect(buildDay('1795305600')).toBe('2026-11-22');
    expect(buildDay('0')).toBe('1970-01-01');
  });

  it('is today without one', () => {
    vi.useFakeTimers({ now: new Date('2026-11-22T23:59:59Z') });
    expect(buildDay('')).toBe('2026-11-22');
    vi.useRealTimers();
  });

  it.each(['soon', '-1', '1.5', '2026-11-22'])('refuses "%s" with the remedy', (epoch) => {
    expect(() => buildDay(epoch)).toThrow(/^Set SOURCE_DATE_EPOCH to whole seconds/);
  });
});
