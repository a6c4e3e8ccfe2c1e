import { describe, expect, it } from 'vitest';
import { messageOf } from './pasted-text.ts';

const pasted = (text: string): string =>
  messageOf({ getData: () => text } as unknown as DataTransfer);

describe('a paste', () => {
  it('goes into the box when it is a line that can be read there', () => {
    expect(pasted('535 5.7.139 Authentication unsuccessful')).toBe('');
    expect(pasted('  smtp \r\n')).toBe('');
    expect(messageOf(null)).toBe('');
  });

  it('is a message when the box would join its lines or hide most of it', () => {
    expect(pasted('535 5.7.139\nAuthentication unsuccessful\n')).toBe(
      '535 5.7.139\nAuthentication unsuccessful',
    );
    expect(pasted('smtp '.repeat(1000))).not.toBe('');
  });
});
