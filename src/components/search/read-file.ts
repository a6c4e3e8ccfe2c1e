/** Reads a file of the site; rejects when it is missing, blocked or there is no network. */
export const readFile = async (href: string): Promise<Response> => {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${String(response.status)}`);
  return response;
};

/** The same for JSON. */
export const readJson = async (href: string): Promise<unknown> => (await readFile(href)).json();
