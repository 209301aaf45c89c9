/** Who may talk to the local host: a page of its own origin, or a program that sends none. */
import type { IncomingMessage } from 'node:http';

/** True where the request names this host; a page elsewhere that points a name at 127.0.0.1 does not. */
export function namesThisHost(request: IncomingMessage, port: number): boolean {
  return [`127.0.0.1:${port}`, `localhost:${port}`].includes(request.headers.host ?? '');
}

/** True where the request comes from our own page, or from a program that sends no origin. */
export function comesFromHere(request: IncomingMessage, port: number): boolean {
  const { origin, host } = request.headers;
  return namesThisHost(request, port) && (origin === undefined || origin === `http://${host}`);
}
