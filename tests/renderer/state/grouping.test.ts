import { expect, it, vi } from 'vitest';
import type { Core } from '#main/core/core.ts';
import type { Call } from '#shared/contract/methods.ts';
import { testCore } from '#tests/support/core.ts';

const world = vi.hoisted(() => ({ core: null as Core | null }));

vi.mock('#renderer/client/client.ts', () => ({
  bridge: { on: () => undefined, tell: () => undefined },
  call: ((name, args) => world.core?.call(name, structuredClone(args))) as Call,
}));

const { openWorkshop } = await import('#renderer/state/open-workshop.ts');

it('knows the groups of a workshop that was open before this part of the program came', async () => {
  world.core = testCore();
  const { id } = await world.core.call('workshop.createDemo', { phase: 4, locale: 'en' });
  await openWorkshop(id, () => undefined);
  const { useGrouping } = await import('#renderer/state/grouping.ts');
  expect(useGrouping.getState().groups.length).toBeGreaterThan(0);
});
