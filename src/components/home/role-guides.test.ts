import { describe, expect, it } from 'vitest';
import type { App, Audience } from '../../content-model/schemas/guide.ts';
import { guidesForRole } from './role-guides.ts';

const pages: { slug: string; audience: Audience; apps: App[] }[] = [
  { slug: 'outlook', audience: 'everyone', apps: ['outlook-windows'] },
  { slug: 'powershell', audience: 'administrator', apps: ['script'] },
  { slug: 'find-usage', audience: 'administrator', apps: ['script', 'other-mail-app'] },
  { slug: 'smtp', audience: 'owner', apps: ['printer', 'script'] },
];
const slugs = (role: Audience) =>
  guidesForRole(pages, role, (page) => page).map(({ slug }) => slug);

describe('the guides that a role starts from', () => {
  it('are those on which it mainly acts', () => {
    expect(slugs('everyone')).toEqual(['outlook']);
    expect(slugs('administrator')).toEqual(['powershell', 'find-usage']);
  });

  it('are for an owner also those about nothing but devices and programs', () => {
    expect(slugs('owner')).toEqual(['smtp', 'powershell']);
  });
});
