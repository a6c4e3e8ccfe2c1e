import { expect, it } from 'vitest';
import { plainCode } from './plain-code.ts';

it('keeps the marks that have a style', () => {
  const code =
    '<code class="language-powershell"><span class="token function">Get-User</span> <span class="token operator">-</span>A <span class="token punctuation">(</span>&lt;b&gt;</code>';
  expect(plainCode(code)).toBe(
    '<code><span class="token function">Get-User</span> -A (&lt;b&gt;</code>',
  );
});

it('keeps a mark around others', () => {
  const code =
    '<code><span class="token parameter">a <span class="token variable">$b</span></span></code>';
  expect(plainCode(code)).toBe(code);
});
