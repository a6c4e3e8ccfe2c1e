/** One command of a WebDriver session (https://www.w3.org/TR/webdriver2/): its answer's value. */
export type Session = (method: string, path: string, body?: object) => Promise<unknown>;

const ask = async (address: string, method: string, body?: object): Promise<unknown> => {
  const answer = await fetch(address, { method, body: body ? JSON.stringify(body) : null });
  const { value } = (await answer.json()) as { value: unknown };
  if (!answer.ok) throw new Error(`${method} ${address}: ${JSON.stringify(value)}`);
  return value;
};

/** Opens the session of a driver that runs; `DELETE` of the empty path ends it. */
export const openSession = async (driver: string, alwaysMatch: object): Promise<Session> => {
  const opened = await ask(`${driver}/session`, 'POST', { capabilities: { alwaysMatch } });
  const { sessionId } = opened as { sessionId: string };
  return (method, path, body) => ask(`${driver}/session/${sessionId}${path}`, method, body);
};
