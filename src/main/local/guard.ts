/** Who may talk to the local host: a page of its own origin that knows this run's token. */
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** True where the request names this host; a page elsewhere that points a name at 127.0.0.1 does not. */
export function namesThisHost(request: IncomingMessage, port: number): boolean {
  return [`127.0.0.1:${port}`, `localhost:${port}`].includes(request.headers.host ?? '');
}

/** True where the request comes from our own page, or from a program that sends no origin, with the token. */
export function mayCall(request: IncomingMessage, port: number, token: string): boolean {
  const { origin, authorization } = request.headers;
  if (!namesThisHost(request, port)) return false;
  if (origin !== undefined && origin !== `http://${request.headers.host}`) return false;
  const given = Buffer.from(authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
