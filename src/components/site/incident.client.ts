// Looks for `incident.json` beside the site, which the help desk puts there without a build, when a
// page opens, every two minutes while it is open, and when its reader comes back to it.

const place = document.querySelector<HTMLElement>('[data-incident]');

const look = async (): Promise<void> => {
  if (!place) return;
  try {
    const answer = await fetch(place.dataset['incident'] ?? '', { cache: 'no-store' });
    const text = await answer.text();
    // What is built says nothing: only a file with something in it is worth the rest of the code.
    if (text.length > 2) (await import('./show-incident.ts')).showIncident(place, text);
    else place.hidden = true;
  } catch {
    // Without a network, or with a file that is no JSON, the page stays as it is.
  }
};

if (place) {
  void look();
  setInterval(() => document.hidden || void look(), 120_000);
  document.addEventListener('visibilitychange', () => document.hidden || void look());
}
