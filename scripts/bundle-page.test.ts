import { describe, expect, it } from 'vitest';
import { bundlePage, bundleStyles, readSymbol, relativeAddress } from './bundle-page.ts';

const page = 'ja/guides/smtp/index.html';
const drawings = '<svg><symbol id="script" viewBox="0 0 1 1"><path/></symbol></svg>';
const symbol = (_: string, id: string) => readSymbol(drawings, id);
const bundled = (html: string, base = '/') => bundlePage(html, page, { base, symbol });

describe('an address in the bundle', () => {
  it.each([
    ['', '../../../index.html'],
    ['ja/', '../../index.html'],
    ['ja/guides/', '../index.html'],
    ['ja/guides/smtp/', 'index.html'],
    ['ja/guides/smtp/#admin', 'index.html#admin'],
    ['ja/guides/mdm/', '../mdm/index.html'],
    ['en/guides/smtp/', '../../../en/guides/smtp/index.html'],
    [
      'ja/troubleshoot/admin/?v=1&amp;who=admin',
      '../../troubleshoot/admin/index.html?v=1&amp;who=admin',
    ],
    ['favicon.svg', '../../../favicon.svg'],
  ])('%s leads to the file %s', (address, relative) => {
    expect(relativeAddress(address, page)).toBe(relative);
  });
});

describe('a page in the bundle', () => {
  it('has relative addresses, below a base path too, and leaves other sites alone', () => {
    expect(bundled('<a href="/ja/">a</a><a href="https://example.com/">b</a>')).toBe(
      '<a href="../../index.html">a</a><a href="https://example.com/">b</a>',
    );
    expect(bundled('<img src="/mail-guide/qr/a.svg">', '/mail-guide/')).toBe(
      '<img src="../../../qr/a.svg">',
    );
  });

  it('has no scripts and shows what stands in for them', () => {
    expect(
      bundled(
        '<body><script type="module" src="/_astro/a.js"></script><noscript><p>x</p></noscript></body>',
      ),
    ).toBe('<body><p>x</p></body>');
    const meta = '<meta http-equiv="content-security-policy" content="default-src \'none\'">';
    expect(bundled(meta)).toContain("script-src 'none'");
    expect(bundled(meta + meta)).not.toContain('default-src');
  });

  it('carries its drawings', () => {
    expect(bundled('<body><use href="/drawings/script.svg#script"></use></body>')).toBe(
      '<body><use href="#drawing-script"></use><svg width="0" height="0" style="position:absolute" aria-hidden="true"><defs>' +
        '<symbol id="drawing-script" viewBox="0 0 1 1"><path/></symbol></defs></svg></body>',
    );
  });

  it('takes a drawing that is a file of its own', () => {
    const file = '<svg id="script" xmlns="http://www.w3.org/2000/svg"><path/></svg>';
    expect(readSymbol(file, 'script')).toBe(file);
  });

  it('is not made with a drawing that does not exist', () => {
    expect(() => bundled('<use href="/drawings/a.svg#other"></use>')).toThrow(/no drawing "other"/);
  });

  it('is styled as without scripts', () => {
    expect(bundleStyles('@media (scripting:none){a{}}@media (scripting: enabled){b{}}')).toBe(
      '@media all{a{}}@media not all{b{}}',
    );
  });
});
