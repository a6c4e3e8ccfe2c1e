import { createServer } from 'node:net';

/** The port that somebody asked for; undefined when that is none. */
export const portOf = (text) => {
  const port = Number(text);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined;
};

/** Why nothing can be served on a port (the code of the system, as `EADDRINUSE`); undefined when it is free. */
export const portFault = (port, host = 'localhost') =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', ({ code }) => resolve(code));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
