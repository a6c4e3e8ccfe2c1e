import { describe, expect, it } from 'vitest';
import { settingNames, settings } from '../../content-model/schemas/state.ts';
import { languages } from '../../languages/languages.ts';
import { lineFor } from './line-for.ts';

describe.each(languages)('a line of a text to send (%s)', (language) => {
  it('stays as it is where it asks for nothing', () => {
    expect(lineFor('Dear {helpDesk},', language, {})).toBe('Dear {helpDesk},');
  });

  it.each(settingNames)('says %s where the organisation has said it, in words', (setting) => {
    for (const value of settings[setting]) {
      const said = { [setting]: ['outlook', 'phoneApps'].includes(setting) ? [value] : value };
      const line = lineFor(`Now: {state:${setting}}`, language, said);
      expect(line).toMatch(/^Now: \S/);
      expect(line).not.toContain(`state.${setting}`);
    }
    expect(lineFor(`Now: {state:${setting}}`, language, {})).toBeUndefined();
  });

  it('is left out where the organisation has said otherwise, and only there', () => {
    const line = '{where:deviceManagement=intune|other}Ask.';
    expect(lineFor(line, language, {})).toBe('Ask.');
    expect(lineFor(line, language, { deviceManagement: 'other' })).toBe('Ask.');
    expect(lineFor(line, language, { deviceManagement: 'none' })).toBeUndefined();
  });
});
