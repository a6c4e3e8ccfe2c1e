import { readJson } from '../search/read-file.ts';

// All sources stood on this page once, and addresses of single ones are still about.

const list = document.querySelector<HTMLElement>('.sources');

const lead = async (): Promise<void> => {
  const [, key = ''] = /^#source-(.+)$/.exec(location.hash) ?? [];
  if (!list || key === '') return;
  const groups = await readJson(list.dataset['groups'] ?? '');
  const found = new Map(Object.entries(groups as Readonly<Record<string, string>>)).get(key);
  const link = found && document.getElementById(`group-${found}`)?.querySelector('a');
  if (link) location.replace(link.href + location.hash);
};

// Without the file, the page says where to look.
const leadOn = (): void => void lead().catch(() => undefined);
leadOn();
addEventListener('hashchange', leadOn);
