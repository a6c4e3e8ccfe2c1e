import { describe, expect, it } from 'vitest';
import { qrPath } from './qr-svg.ts';

describe('the path of a QR code', () => {
  it('draws every run of dark modules once, in the middle of its row', () => {
    expect(
      qrPath([
        [true, true, false, true],
        [false, false, false, false],
        [false, true, true, true],
      ]),
    ).toBe('M0 0.5h2M3 0.5h1M1 2.5h3');
  });
});
