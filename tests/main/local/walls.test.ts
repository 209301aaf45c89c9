import { writeFileSync } from 'node:fs';
import type { OutgoingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openSession } from '#tests/support/core.ts';
import { TOKEN, running, spoken } from './support.ts';

describe('The walls of the local host', () => {
  it('lets a page of its own in that brings a code, once, and nobody from elsewhere', async () => {
    const { ask, local, port } = await running();
    const code = () => JSON.stringify({ code: new URL(local.address()).hash.slice('#code='.length) });
    const first = code();
    const origin = `http://127.0.0.1:${port}`;
    const elsewhere = await ask('POST', '/api/enter', { origin: 'https://example.com' }, first);
    expect([elsewhere.status, elsewhere.body]).toEqual([403, expect.stringContaining('call.refused')]);
    expect((await ask('GET', '/api/enter')).status).toBe(403);
    const entered = await ask('POST', '/api/enter', { origin }, first);
    expect(JSON.parse(entered.body)).toEqual({ ok: true, result: TOKEN });
    expect(entered.headers['set-cookie']).toBeUndefined();
    const again = await ask('POST', '/api/enter', { origin }, first);
    expect(JSON.parse(again.body)).toMatchObject({ ok: false, error: { code: 'access.used' } });
    const none = await ask('POST', '/api/enter', { origin }, '{}');
    expect(JSON.parse(none.body)).toMatchObject({ ok: false, error: { code: 'access.expired' } });
    expect(local.address()).not.toContain(TOKEN);
  });

  it('says of every answer, whatever it is about, that its type is not to be guessed', async () => {
    const { ask, authorized, api } = await running();
    const { result } = await api('POST', '/api/files?name=a.csv', 'Name');
    const asked: [string, string, OutgoingHttpHeaders][] = [
      ['GET', '/', {}],
      ['HEAD', '/', {}],
      ['GET', '/nothing.js', {}],
      ['GET', '/', { host: 'example.com' }],
      ['POST', '/api/call', {}],
      ['POST', '/api/call', authorized],
      ['POST', '/api/enter', {}],
      ['GET', `/api/files/${result.id}`, authorized],
      ['HEAD', `/api/files/${result.id}`, authorized],
      ['DELETE', '/api/nothing', authorized],
    ];
    for (const [method, path, headers] of asked) {
      const answer = await ask(method, path, headers);
      expect([method, path, answer.headers['x-content-type-options']]).toEqual([method, path, 'nosniff']);
    }
    expect(await spoken(Number(new URL((await running()).local.url).port), 'NONSENSE\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 400.*nosniff/su,
    );
  });

  it('answers HEAD with what GET would say of itself, and nothing more', async () => {
    const { ask, api, authorized } = await running();
    const { result } = await api('POST', '/api/files?name=a.csv', 'Name;Title');
    for (const [path, headers] of [
      ['/', {}],
      ['/assets/app.js', {}],
      [`/api/files/${result.id}`, authorized],
    ] as const) {
      const [get, head] = [await ask('GET', path, headers), await ask('HEAD', path, headers)];
      expect([head.status, head.body]).toEqual([200, '']);
      for (const name of ['content-type', 'content-length', 'cache-control'] as const) {
        expect([path, head.headers[name]]).toEqual([path, get.headers[name]]);
      }
      expect(Number(head.headers['content-length'])).toBe(get.bytes.length);
    }
  });

  it('gives out only what this run made or received, whatever else an id stands for', async () => {
    const { core, api, ask, call, authorized, dataDir } = await running();
    const secret = join(dataDir, 'secret.csv');
    writeFileSync(secret, 'Name\nAda');
    for (const { id } of [await core.files.incoming(secret), core.files.outgoing(secret)]) {
      const answer = await ask('GET', `/api/files/${id}`, authorized);
      expect(answer.body).toContain('file.expired');
    }
    // A path that is typed names a folder, which is neither read nor written as a file.
    expect(await api('POST', `/api/folders?path=${encodeURIComponent(secret)}`)).toMatchObject({
      error: { code: 'folder.notFound' },
    });
    for (const path of ['', 'relative', join(dataDir, 'nothing'), `${dataDir}\0`, '/x'.repeat(2500)]) {
      expect(await api('POST', `/api/folders?path=${encodeURIComponent(path)}`)).toMatchObject({
        error: { code: 'folder.notFound' },
      });
    }
    const folder = await api('POST', `/api/folders?path=${encodeURIComponent(dataDir)}`);
    expect(folder).toMatchObject({ ok: true });
    const { id } = folder.result;
    expect((await ask('GET', `/api/files/${id}`, authorized)).body).toContain('file.expired');
    expect(await call('import.preview', { file: id, options: {} })).toMatchObject({
      error: { code: 'file.expired' },
    });
    expect(await call('backups.chooseSecond', { folder: id })).toMatchObject({ ok: true });
  });

  it('lets a page go that does not read what it is told, and goes on telling the others', async () => {
    const { core, port, authorized, call, dropped } = await running();
    const { id } = (await call('workshop.create', { title: 'T', client: '', locale: 'en' })).result;
    const session = await openSession(core, id);
    const slow = connect(port, '127.0.0.1');
    onTestFinished(() => void slow.destroy());
    slow.on('error', () => undefined);
    slow.write(
      `GET /api/events HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAuthorization: ${authorized.authorization}\r\n\r\n`,
    );
    await new Promise((resolve) => slow.once('readable', resolve));
    slow.pause();
    const scenarioId = Object.keys(session.workshop.scenario)[0] ?? '';
    const lane = { lane: 'closing', teamId: null } as const;
    const notes = 'x'.repeat(9000);
    for (let round = 0; round < 60 && dropped() === 0; round += 1) {
      const people = Array.from({ length: 60 }, (_, index) => ({
        draft: { name: `${round}.${index}`, notes },
        managerIndex: null,
        lane,
      }));
      await session.do({ type: 'people.import', scenarioId, people });
    }
    expect(dropped()).toBe(1);
    expect(await call('app.info', {})).toMatchObject({ ok: true });
  });
});
