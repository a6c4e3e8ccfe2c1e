// Opens a mail with the text; whoever gets it is the sender's to fill in.
for (const button of document.querySelectorAll<HTMLButtonElement>('button.ask-mail')) {
  button.addEventListener('click', () => {
    const place = button.closest<HTMLElement>('.ask-text');
    const subject = encodeURIComponent(place?.dataset['subject'] ?? '');
    const body = encodeURIComponent(place?.querySelector('pre')?.textContent ?? '');
    location.href = `mailto:?subject=${subject}&body=${body}`;
  });
}

// Whoever follows a link to one text wants to read it.
const openNamed = () => {
  const named = document.getElementById(location.hash.slice(1));
  if (named instanceof HTMLDetailsElement) named.open = true;
};
addEventListener('hashchange', openNamed);
openNamed();
