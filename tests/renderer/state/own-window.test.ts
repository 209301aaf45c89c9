import { beforeEach, expect, it, vi } from 'vitest';
import type { Core } from '#main/core/core.ts';
import type { Call } from '#shared/contract/methods.ts';
import { newWorkshop, testCore } from '#tests/support/core.ts';

const world = vi.hoisted(() => ({ core: null as Core | null, storage: new Map<string, string>() }));

vi.mock('#renderer/client/client.ts', () => ({
  bridge: { on: () => undefined, tell: () => undefined },
  call: ((name, args) => world.core?.call(name, structuredClone(args))) as Call,
}));

beforeEach(() => {
  world.core = testCore();
  world.storage = new Map();
});

/** A window with its page loaded anew; `storage` is what its browser remembers of it. */
async function loaded(storage: Map<string, string>) {
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => void storage.set(key, value),
  });
  vi.resetModules();
  const app = await import('#renderer/state/app-state.ts');
  const view = await import('#renderer/state/view.ts');
  const workshop = await import('#renderer/state/open-workshop.ts');
  await app.loadSettings();
  return { app, view, workshop };
}

it('A window that is loaded again hides what it hid, whatever another one has done since', async () => {
  const [one, other] = [new Map<string, string>(), new Map<string, string>()];
  const first = await loaded(one);
  first.app.toggleNames();
  const second = await loaded(other);
  expect(second.app.useApp.getState().namesHidden).toBe(true);
  second.app.toggleNames();
  expect((await loaded(one)).app.useApp.getState().namesHidden).toBe(true);
  expect((await loaded(other)).app.useApp.getState().namesHidden).toBe(false);
  // A window that was never there before takes what was chosen last.
  expect((await loaded(new Map())).app.useApp.getState().namesHidden).toBe(false);
});

it('A window that is loaded again shows the screen that it showed, whatever another one shows', async () => {
  const id = await newWorkshop(world.core as Core);
  const [one, other] = [new Map<string, string>(), new Map<string, string>()];
  const show = async (storage: Map<string, string>, screen: 'analysis' | 'report' | null) => {
    const { view, workshop } = await loaded(storage);
    await workshop.openWorkshop(id, view.restoreView);
    if (screen) view.showScreen(screen);
    await view.saveView();
    return view.useView.getState().screen;
  };
  await show(one, 'analysis');
  await show(other, 'report');
  expect(await show(one, null)).toBe('analysis');
  expect(await show(other, null)).toBe('report');
});
