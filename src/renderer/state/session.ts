/** Ways into a workshop and out of it; each shows its own errors. */
import { bridge, call } from '#renderer/client/client.ts';
import type { MethodArgs } from '#shared/contract/methods.ts';
import type { FileRef } from '#shared/contract/types.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { PhaseNumber } from '#shared/domain/workshop-meta.ts';
import { tellError, useApp } from './app-state.ts';
import { restoreView, saveView } from './view.ts';
import { closeWorkshop, openWorkshop } from './open-workshop.ts';

/** Runs something for a person; what goes wrong is told. Answers null then. */
async function attempt<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    tellError(error);
    return null;
  }
}

export const enter = (workshopId: Id): Promise<unknown> =>
  attempt(async () => {
    await saveView();
    await openWorkshop(workshopId, (view) => {
      restoreView(view);
      // Before the workshop is seen: a dialog that is opened on it is not an old one.
      useApp.setState({ dialog: null });
    });
  });

export const goHome = (): Promise<unknown> =>
  attempt(async () => {
    await saveView();
    await closeWorkshop();
  });

export const createWorkshop = (input: MethodArgs<'workshop.create'>): Promise<Id | null> =>
  attempt(async () => {
    const { id } = await call('workshop.create', input);
    await enter(id);
    return id;
  });

export const openDemo = (phase: PhaseNumber): Promise<unknown> =>
  attempt(async () => {
    const { id } = await call('workshop.createDemo', { phase, locale: useApp.getState().locale });
    await enter(id);
  });

/** Writes the workshop to one file that can be carried away. */
export const exportFile = (workshopId: Id, suggestedName: string): Promise<FileRef | null> =>
  attempt(async () => {
    const target = await bridge.pickTarget(suggestedName, 'phaseboard');
    if (!target) return null;
    const { file } = await call('workshop.export', { workshopId, target: target.id });
    await bridge.deliver(file);
    return file;
  });
