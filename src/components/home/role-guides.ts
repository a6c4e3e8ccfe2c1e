import type { App, Audience } from '../../content-model/schemas/guide.ts';

interface ForSomebody {
  readonly audience: Audience;
  readonly apps: readonly App[];
}

const machines: readonly App[] = ['printer', 'business-app', 'script'];

/**
 * The guides that a role starts from: those on which it mainly acts, and for the owner of a device
 * or a program also those that are about nothing but devices and programs.
 */
export const guidesForRole = <Page>(
  pages: readonly Page[],
  role: Audience,
  data: (page: Page) => ForSomebody,
): Page[] => {
  const own = pages.filter((page) => data(page).audience === role);
  if (role !== 'owner') return own;
  return [
    ...own,
    ...pages.filter((page) => {
      const { audience, apps } = data(page);
      return audience !== role && apps.every((app) => machines.includes(app));
    }),
  ];
};
