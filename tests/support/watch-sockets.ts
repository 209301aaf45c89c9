/**
 * Loaded before a program (`node --import`): writes every attempt to reach something to the file that
 * WATCHED_SOCKETS names, a line each, also from its worker threads. All of Node's clients (http, https, fetch) end
 * in a socket's `connect`, names are asked of `dns`, and datagrams have a module of their own.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import net from 'node:net';

const file = process.env['WATCHED_SOCKETS'] ?? '';
const note = (what: string, about: unknown): void =>
  appendFileSync(file, `${what} ${JSON.stringify(about)}\n`);

/** Puts a note before the work of a method. */
function watch(owner: object, name: string, what: string): void {
  const original = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
  Reflect.set(owner, name, function watched(this: unknown, ...args: unknown[]) {
    note(what, args[0]);
    return Reflect.apply(original, this, args);
  });
}

watch(net.Socket.prototype, 'connect', 'connect');
watch(dgram.Socket.prototype, 'send', 'datagram');
watch(dgram.Socket.prototype, 'connect', 'datagram');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) watch(dns, name, 'name');
