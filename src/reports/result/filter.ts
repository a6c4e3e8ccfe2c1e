import type { Protocol } from '../model.ts';
import { needsWork, type Group } from './groups.ts';
import type { Work } from './work.ts';

/** What an administrator wants to see of the list; '' and `all` for everything. */
export interface Filter {
  group: Group | 'all' | 'needs-work';
  protocol: Protocol | 'all';
  text: string;
}

/** Everything that needs work. */
export const startFilter: Filter = { group: 'needs-work', protocol: 'all', text: '' };

/** The lines that a filter lets through, in their order; text is found in account and app. */
export const filterWork = (work: readonly Work[], filter: Filter): Work[] => {
  const text = filter.text.trim().toLowerCase();
  return work.filter((line) => {
    if (filter.group === 'needs-work' && !needsWork(line.group)) return false;
    if (filter.group !== 'needs-work' && filter.group !== 'all' && filter.group !== line.group) {
      return false;
    }
    if (filter.protocol !== 'all' && filter.protocol !== line.protocol) return false;
    if (text === '') return true;
    return [line.account, line.name, ...line.apps, ...line.appIds].some((value) =>
      value.toLowerCase().includes(text),
    );
  });
};
