// Most readers of a page come without answers: nothing of the wizard is loaded for them.
if (/[?&]v=\d/.test(location.search)) import('./show-outcome.tsx').catch(() => undefined);
