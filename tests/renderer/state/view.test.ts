import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Core } from '#main/core/core.ts';
import type { Call } from '#shared/contract/methods.ts';
import type { View } from '#shared/contract/types.ts';
import { currentScenario } from '#shared/domain/workshop.ts';
import { testCore } from '#tests/support/core.ts';

const world = vi.hoisted(() => ({ core: null as Core | null, views: [] as View[] }));

vi.mock('#renderer/client/client.ts', () => ({
  bridge: { on: () => undefined, tell: () => undefined },
  call: ((name, args) => {
    if (name === 'workshop.saveView') world.views.push((args as { view: View }).view);
    return world.core?.call(name, structuredClone(args));
  }) as Call,
}));

// Where cards stand before they move is nothing that a page without a window could tell.
vi.mock('#renderer/state/card-positions.ts', () => ({ captureScene: () => undefined }));

const { copyScenario, showScenario } = await import('#renderer/state/scenario-switch.ts');
const { changeZoom, showScreen, useView } = await import('#renderer/state/view.ts');
const { openWorkshop, useWorkshop } = await import('#renderer/state/open-workshop.ts');

const shown = () => {
  const { open } = useWorkshop.getState();
  if (!open) throw new Error('no workshop is open');
  return open;
};
const scrollTo = (scrollTop: number) => useView.setState({ scrollTop });

beforeEach(async () => {
  vi.useFakeTimers();
  world.core = testCore();
  const { id } = await world.core.call('workshop.createDemo', { phase: 3, locale: 'en' });
  await openWorkshop(id, () => undefined);
  vi.advanceTimersByTime(10_000);
  world.views.length = 0;
});
afterEach(() => vi.useRealTimers());

it('is saved once when a scroll has come to rest', () => {
  for (const top of [10, 20, 30]) {
    scrollTo(top);
    vi.advanceTimersByTime(100);
  }
  expect(world.views).toEqual([]);
  vi.advanceTimersByTime(400);
  expect(world.views.map(({ scrollTop }) => scrollTop)).toEqual([30]);
});

it('is saved on the way where it never comes to rest', () => {
  for (let step = 1; step <= 50; step++) {
    scrollTo(step);
    vi.advanceTimersByTime(100);
  }
  expect(world.views.length).toBe(2);
});

it('is saved at once where another scenario or screen is gone to, whatever is done right after', () => {
  const present = currentScenario(shown().workshop).id;
  copyScenario();
  const target = shown().scenarioId;
  expect(target).not.toBe(present);
  changeZoom(1);
  vi.advanceTimersByTime(1);
  expect(world.views.at(-1)).toMatchObject({ scenarioId: target, zoom: 1.1 });
  showScenario(present);
  vi.advanceTimersByTime(1);
  expect(world.views.at(-1)?.scenarioId).toBe(present);
  showScreen('analysis');
  vi.advanceTimersByTime(1);
  expect(world.views.at(-1)?.screen).toBe('analysis');
});
