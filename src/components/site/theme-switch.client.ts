// The three states of the theme switch. "auto" stores nothing: the page follows the system, as it
// does without this script. The choice of another tab arrives by the storage event.
const key = 'theme';
const inputs = document.querySelectorAll<HTMLInputElement>('input[name="theme"]');
const scheme = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]');

const stored = (): string => {
  try {
    const theme = localStorage.getItem(key);
    return theme === 'light' || theme === 'dark' ? theme : 'auto';
  } catch {
    return 'auto';
  }
};

const show = (theme: string): void => {
  const root = document.documentElement.dataset;
  if (theme === 'auto') delete root['theme'];
  else root['theme'] = theme;
  if (scheme) scheme.content = theme === 'auto' ? 'light dark' : theme;
  for (const input of inputs) input.checked = input.value === theme;
};

const choose = (theme: string): void => {
  show(theme);
  try {
    if (theme === 'auto') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
};

show(stored());
for (const input of inputs) input.addEventListener('change', () => choose(input.value));
addEventListener('storage', () => show(stored()));
