/** Puts a text into the clipboard; false where the browser does not allow it. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

const tableOf = (text: string): string => {
  const table = document.createElement('table');
  for (const line of text.split('\n')) {
    const row = table.insertRow();
    for (const cell of line.split('\t')) row.insertCell().textContent = cell;
  }
  return table.outerHTML;
};

/** The same for lines with tabs, as text for spreadsheets and as a table for mails and chats. */
export const copyTable = async (text: string): Promise<boolean> => {
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([tableOf(text)], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyText(text);
  }
};
