import type { Locator } from '@playwright/test';

/** The lines of text that each of these elements has on the screen. */
export const linesOf = (elements: Locator): Promise<string[][]> =>
  elements.evaluateAll((all) =>
    all.map((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const lines: string[] = [];
      let bottom = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        for (let at = 0; at < text.length; at += 1) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const box = range.getBoundingClientRect();
          if (box.width === 0) continue;
          if (box.top >= bottom - 4) lines.push('');
          bottom = Math.max(bottom, box.bottom);
          lines.push(`${lines.pop() ?? ''}${text.charAt(at)}`);
        }
      }
      return lines;
    }),
  );
