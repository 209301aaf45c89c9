import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createTransfer } from '#main/local/transfer.ts';
import type { HostEvent } from '#shared/contract/bridge.ts';
import { counter } from '#tests/support/commands.ts';
import { openSession, temporaryFolder } from '#tests/support/core.ts';
import { TOKEN, running } from './support.ts';

describe('The local host', () => {
  it('answers a page of its own that knows the token', async () => {
    const { ask, port, authorized } = await running();
    const body = JSON.stringify({ name: 'app.info', args: {} });
    for (const name of ['127.0.0.1', 'localhost']) {
      const headers = { ...authorized, host: `${name}:${port}`, origin: `http://${name}:${port}` };
      const answer = await ask('POST', '/api/call', headers, body);
      expect([answer.status, JSON.parse(answer.body)]).toMatchObject([
        200,
        { ok: true, result: { host: 'test' } },
      ]);
    }
  });

  it.each([
    ['without a token', () => ({})],
    ['with a wrong token', () => ({ authorization: 'Bearer the-token-of-this-run-I' })],
    ['with a part of the token', () => ({ authorization: 'Bearer the' })],
    ['with the token in another form', () => ({ authorization: TOKEN })],
    ['from a page elsewhere', () => ({ authorization: `Bearer ${TOKEN}`, origin: 'https://example.com' })],
    ['from another port', () => ({ authorization: `Bearer ${TOKEN}`, origin: 'http://127.0.0.1:1' })],
    [
      'from a page without an origin of its own',
      () => ({ authorization: `Bearer ${TOKEN}`, origin: 'null' }),
    ],
    [
      'under another name',
      (port: number) => ({ authorization: `Bearer ${TOKEN}`, host: `example.com:${port}` }),
    ],
    ['under a name without the port', () => ({ authorization: `Bearer ${TOKEN}`, host: '127.0.0.1' })],
  ])('refuses a call %s', async (_, headers) => {
    const { ask, port } = await running();
    const body = JSON.stringify({ name: 'workshop.create', args: { title: 'X', client: '', locale: 'en' } });
    for (const [method, path] of [
      ['POST', '/api/call'],
      ['GET', '/api/events'],
      ['POST', '/api/files?name=a'],
      ['POST', '/api/targets?name=a'],
      ['POST', '/api/folders?path=/'],
      ['HEAD', '/api/files/t1'],
      ['GET', '/api/files/t1'],
    ] as const) {
      const answer = await ask(method, path, headers(port), method === 'POST' ? body : '');
      expect([path, answer.status]).toEqual([path, 403]);
      if (answer.body !== '')
        expect(JSON.parse(answer.body)).toMatchObject({ error: { code: 'call.refused' } });
    }
  });

  it('listens on this computer only', async () => {
    const { local } = await running();
    expect(local.server.address()).toMatchObject({ address: '127.0.0.1' });
  });

  it('serves the page under a policy that lets it connect nowhere else', async () => {
    const { ask } = await running();
    const page = await ask('GET', '/');
    expect(page).toMatchObject({ status: 200, body: '<!doctype html>' });
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    const policy = page.headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/unsafe-eval|https?:|script-src[^;]*unsafe/u);
    expect((await ask('GET', '/assets/app.js')).headers['cache-control']).toContain('immutable');
    expect((await ask('POST', '/', {}, 'x')).status).toBe(404);
    expect((await ask('GET', '/', { host: 'example.com' })).status).toBe(403);
  });

  it.each([
    '/../secret.html',
    '/%2e%2e/secret.html',
    '/..%2fsecret.html',
    '/assets/..%2f..%2fsecret.html',
    '/assets/%2e%2e/%2e%2e/secret.html',
    '/..%5csecret.html',
    '//secret.html/..%2fsecret.html',
    '/%00secret.html',
    '/nothing.js',
  ])('serves nothing for %s', async (path) => {
    const { ask } = await running();
    const answer = await ask('GET', path);
    expect(answer.status).toBe(404);
    expect(answer.body).toBe('');
    expect(answer.headers['content-security-policy']).toBeDefined();
  });

  it('takes a file in, writes one out, and hands it over byte by byte', async () => {
    const { api, call, ask, authorized, dataDir } = await running();
    const { id } = (await call('workshop.createDemo', { phase: 1, locale: 'en' })).result;
    const target = await api('POST', '/api/targets?name=..%2F..%2Fevil.phaseboard');
    expect(target.result).toMatchObject({ name: 'evil.phaseboard', size: 0 });
    expect(await call('workshop.export', { workshopId: id, target: target.result.id })).toMatchObject({
      ok: true,
    });
    const { bytes } = await ask('GET', `/api/files/${target.result.id}`, authorized);
    const file = await api('POST', '/api/files?name=copy.phaseboard', bytes);
    expect(file.result).toMatchObject({ name: 'copy.phaseboard', size: bytes.length });
    const opened = await call('workshop.openFile', { file: file.result.id });
    expect(opened).toMatchObject({ ok: true });
    expect(readdirSync(dataDir).sort()).toContain('transfer');
    expect((await ask('GET', '/api/files/unknown', authorized)).body).toContain('file.expired');
  });

  it.each([
    ['', 'file'],
    ['..', 'file'],
    ['a/b\\c.csv', 'c.csv'],
    ['a:b?.csv', 'a_b_.csv'],
    ['Névsor 🙂.csv', 'Névsor 🙂.csv'],
  ])('keeps a file named "%s" as "%s", in a folder of its own', (given, name) => {
    const dataDir = temporaryFolder();
    const transfer = createTransfer(dataDir, counter('t'));
    expect(transfer.pathFor(given)).toBe(join(dataDir, 'transfer', 't1', name));
    transfer.clear();
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it('tells every page what changed, as it changes', async () => {
    const { core, port, authorized, call } = await running();
    const events: HostEvent[] = [];
    const stream = request(
      { host: '127.0.0.1', port, path: '/api/events', headers: authorized },
      (response) => {
        let rest = '';
        response.setEncoding('utf8').on('data', (text: string) => {
          const lines = (rest + text).split('\n');
          rest = lines.pop() ?? '';
          for (const line of lines) if (line !== '') events.push(JSON.parse(line) as HostEvent);
        });
        response.on('error', () => undefined);
      },
    );
    stream.on('error', () => undefined).end();
    await new Promise((resolve) => stream.once('response', resolve));
    const { id } = (await call('workshop.create', { title: 'Ő', client: '', locale: 'hu' })).result;
    await (await openSession(core, id)).do({ type: 'workshop.edit', patch: { title: 'Űj' } });
    await vi.waitFor(() => expect(events).toHaveLength(2));
    expect(events).toMatchObject([
      { type: 'library.changed' },
      {
        type: 'workshop.changed',
        workshopId: id,
        revision: 1,
        diff: { updated: [[{ title: 'Ő' }, { title: 'Űj' }]] },
      },
    ]);
  });

  it.each([
    ['no JSON', 'not json', 'call.invalid'],
    ['half of it', '{"name": "app.in', 'call.invalid'],
    ['nothing', '', 'call.invalid'],
    ['a number', '7', 'call.invalid'],
    ['null', 'null', 'call.invalid'],
    ['a list', '[]', 'call.unknown'],
    ['no name', '{}', 'call.unknown'],
    ['broken characters', Buffer.from([0xff, 0xfe, 0x00]), 'call.invalid'],
  ])('refuses a call that holds %s, and goes on', async (_, body, code) => {
    const { api, call } = await running();
    expect(await api('POST', '/api/call', body)).toMatchObject({ ok: false, error: { code } });
    expect(await call('app.info', {})).toMatchObject({ ok: true });
  });

  it.each(['/api/call', '/api/files?name=a'])(
    'refuses what is far too big for %s before it is sent',
    async (path) => {
      const { port, authorized } = await running();
      const headers = { ...authorized, 'content-length': 300 * 1024 * 1024 };
      const options = { host: '127.0.0.1', port, method: 'POST', path, headers, agent: false };
      const answer = await new Promise<string>((resolve, reject) => {
        const sent = request(options, (response) => response.setEncoding('utf8').once('data', resolve));
        onTestFinished(() => {
          sent.destroy();
        });
        sent.on('error', reject).flushHeaders();
      });
      expect(JSON.parse(answer)).toMatchObject({
        error: { code: 'call.invalid', details: { field: 'size' } },
      });
    },
  );

  it('keeps nothing of a file that breaks off on its way', async () => {
    const { port, authorized, dataDir, call } = await running();
    const socket = connect(port, '127.0.0.1');
    const head = [
      'POST /api/files?name=half.csv HTTP/1.1',
      `Host: 127.0.0.1:${port}`,
      `Authorization: ${authorized.authorization}`,
      'Content-Length: 100000',
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\nName;Title\n`);
    const folder = join(dataDir, 'transfer', 't1');
    await vi.waitFor(() => expect(readFileSync(join(folder, 'half.csv'), 'utf8')).toContain('Name'));
    socket.destroy();
    await vi.waitFor(() => expect(readdirSync(folder)).toEqual([]));
    expect(await call('app.info', {})).toMatchObject({ ok: true });
  });

  it('answers an address that it does not have', async () => {
    const { api } = await running();
    expect(await api('GET', '/api/nothing')).toMatchObject({ error: { code: 'call.unknown' } });
    expect(await api('DELETE', '/api/call')).toMatchObject({ error: { code: 'call.unknown' } });
  });

  it('closes even with a page that listens', async () => {
    const { local, port, authorized } = await running();
    const ended = new Promise((resolve) => {
      request({ host: '127.0.0.1', port, path: '/api/events', headers: authorized }, (response) =>
        response.on('end', resolve).resume(),
      )
        .on('error', resolve)
        .end();
    });
    await vi.waitFor(async () => {
      const count = await new Promise<number>((resolve) => local.server.getConnections((_, n) => resolve(n)));
      expect(count).toBeGreaterThan(0);
    });
    await local.close();
    await ended;
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
  });
});
