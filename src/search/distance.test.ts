import { describe, expect, it } from 'vitest';
import { editDistance } from './distance.ts';

describe('editDistance', () => {
  it('counts a missing, an extra, a wrong and two swapped letters as one mistake', () => {
    expect(editDistance('thuderbird', 'thunderbird', 2)).toBe(1);
    expect(editDistance('printter', 'printer', 2)).toBe(1);
    expect(editDistance('regestry', 'registry', 2)).toBe(1);
    expect(editDistance('keychian', 'keychain', 2)).toBe(1);
  });

  it('stops above the limit', () => {
    expect(editDistance('toner', 'thunderbird', 2)).toBe(3);
  });
});
