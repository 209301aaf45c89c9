import { setImmediate as tick } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createDispatcher } from '#main/core/dispatch.ts';
import type { Handlers } from '#main/core/dispatch.ts';
import { METHODS } from '#shared/contract/methods.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';

/** A door with one room behind it. */
function doorTo(info: () => unknown) {
  const logged: [string, unknown][] = [];
  const log = {
    info: (event: string, facts?: object) => void logged.push([event, facts]),
    error: (event: string, facts?: object) => void logged.push([event, facts]),
  };
  const handlers = { 'app.info': info, 'job.cancel': () => undefined } as unknown as Handlers;
  return { ...createDispatcher(handlers, log), logged };
}

describe('A call', () => {
  it.each(['nothing.known', 'toString', '__proto__', 'constructor', '', 7, null, undefined, {}, Symbol('x')])(
    'of a method that is not there (%s) is refused',
    async (name) => {
      const reply = await doorTo(() => 'never').dispatch(name, {});
      expect(reply).toMatchObject({ ok: false, error: { code: 'call.unknown' } });
    },
  );

  it.each([
    ['no arguments', 'job.cancel', undefined, 'job'],
    ['an argument of the wrong type', 'job.cancel', { job: 7 }, 'job'],
    ['arguments that are a list', 'job.cancel', ['x'], 'job'],
    ['arguments that are a text', 'job.cancel', 'x', ''],
    [
      'a wrong argument deep inside',
      'workshop.saveView',
      { workshopId: 'w', view: { selection: [1] } },
      /^view/u,
    ],
    [
      'a number that is none',
      'workshop.history',
      { workshopId: 'w', before: Number.NaN, limit: 1 },
      'before',
    ],
  ])('with %s is refused, and the field is named', async (_, name, args, field) => {
    const reply = await doorTo(() => 'never').dispatch(name, args);
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'call.invalid', details: { field: expect.stringMatching(field) } },
    });
  });

  it('that has nothing to answer answers null', async () => {
    expect(await doorTo(() => null).dispatch('job.cancel', { job: 'x' })).toEqual({ ok: true, result: null });
  });

  it('has its error cross as data, with code and details', async () => {
    const door = doorTo(() => {
      throw new PhaseboardError('file.notFound', { name: 'a.csv' });
    });
    expect(await door.dispatch('app.info', {})).toEqual({
      ok: false,
      error: { code: 'file.notFound', message: 'file.notFound', details: { name: 'a.csv' } },
    });
    await expect(door.call('app.info', {})).rejects.toMatchObject({ code: 'file.notFound' });
  });

  it('that fails for an unknown reason tells neither the window nor the log what was said', async () => {
    for (const said of ['meeting Anna at noon', 'Anna\n    at the office:1:1) of Béla:1:1', '']) {
      const door = doorTo(() => {
        throw new TypeError(said);
      });
      expect(await door.dispatch('app.info', {})).toMatchObject({
        error: { code: 'internal', message: 'TypeError' },
      });
      const [event, facts] = door.logged[0] ?? [];
      expect(event).toBe('call.failed');
      expect(facts).toMatchObject({ method: 'app.info', code: 'internal', kind: 'TypeError' });
      expect(JSON.stringify(facts)).toContain('dispatch.test.ts');
      expect(JSON.stringify(facts)).not.toMatch(/Anna|Béla|office/u);
    }
  });

  it('of an unknown name does not bring that name into the log', async () => {
    const door = doorTo(() => 'never');
    await door.dispatch('Kovács Anna', {});
    expect(JSON.stringify(door.logged)).not.toContain('Anna');
  });
});

describe('Closing', () => {
  it('waits for the calls that are under way and refuses new ones', async () => {
    let finish = (): void => undefined;
    const door = doorTo(() => new Promise((resolve) => (finish = () => resolve('finished'))));
    const running = door.dispatch('app.info', {});
    let drained = false;
    const draining = door.drain().then(() => (drained = true));
    expect(await door.dispatch('app.info', {})).toMatchObject({ error: { code: 'call.closing' } });
    await tick();
    expect(drained).toBe(false);
    finish();
    expect(await running).toEqual({ ok: true, result: 'finished' });
    await draining;
    expect(drained).toBe(true);
  });

  it('does not wait for ever for a call that fails', async () => {
    let fail = (): void => undefined;
    const door = doorTo(() => new Promise((_, reject) => (fail = () => reject(new Error('no')))));
    const running = door.dispatch('app.info', {});
    const draining = door.drain();
    fail();
    await draining;
    expect((await running).ok).toBe(false);
  });
});

describe('The contract', () => {
  it('names every method by its area and its verb', () => {
    expect(Object.keys(METHODS).filter((name) => !/^[a-z]+\.[a-zA-Z]+$/u.test(name))).toEqual([]);
  });
});
