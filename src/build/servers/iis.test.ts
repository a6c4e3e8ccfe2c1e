import { describe, expect, it } from 'vitest';
import { cacheRules } from '../cache-rules.ts';
import { iisWebConfig } from './iis.ts';
import { serverFiles } from './site.ts';
import { sampleSite } from './testing/sample-site.ts';

const text = iisWebConfig(sampleSite());

/** What stands in an element of this name, the first of them. */
const inside = (name: string): string =>
  new RegExp(`<${name}\\b[^>]*>([\\s\\S]*?)</${name}>`).exec(text)?.[1] ?? '';

describe('web.config', () => {
  it('closes what it opens', () => {
    const open: string[] = [];
    for (const [, end, name = '', empty] of text.matchAll(/<(\/?)([\w.]+)[^<>]*?(\/?)>/g)) {
      if (end) expect(open.pop()).toBe(name);
      else if (!empty) open.push(name);
    }
    expect(open).toEqual([]);
  });

  it('answers reading only', () => {
    expect(inside('verbs').match(/verb="\w+" allowed="true"/g)).toEqual([
      'verb="GET" allowed="true"',
      'verb="HEAD" allowed="true"',
    ]);
    expect(text).toContain('<verbs allowUnlisted="false">');
    expect(text).toContain('<directoryBrowse enabled="false" />');
  });

  it('hides the settings of other servers, and files that only they send', () => {
    const hidden = inside('hiddenSegments');
    for (const file of ['.htaccess', ...serverFiles.filter((name) => name !== 'web.config')])
      expect(hidden).toContain(`segment="${file}"`);
    expect(inside('fileExtensions').match(/"\.\w+" allowed="false"/g)).toEqual([
      '".br" allowed="false"',
      '".gz" allowed="false"',
    ]);
  });

  it('shows the page for what is missing, as a file so that the status stays 404', () => {
    expect(text).toContain('<error statusCode="404" path="404.html" responseMode="File" />');
  });

  it('names nothing twice that IIS may have a value for already', () => {
    const added = [...text.matchAll(/<mimeMap fileExtension="([^"]+)"/g)].map(([, name]) => name);
    expect(added.length).toBeGreaterThan(0);
    for (const name of added) expect(text).toContain(`<remove fileExtension="${name ?? ''}" />`);
  });

  it('lets browsers keep what never changes, and ask again for everything else', () => {
    expect(inside('staticContent')).toContain('cacheControlMode="DisableCache"');
    for (const { path, immutable } of cacheRules) {
      const [, place = ''] = text.split(`<location path="${path.replace(/\/$/, '')}">`);
      const [rule = ''] = place.split('</location>');
      expect(rule.includes('cacheControlCustom="public, immutable"'), path).toBe(immutable);
    }
  });
});
