/** Files that are dropped on the window: a list of people is imported, an engagement is opened. */
import { create } from 'zustand';
import { bridge } from '#renderer/client/client.ts';
import type { FileRef } from '#shared/contract/types.ts';
import { openDialog, tell, tellError, useApp } from './app-state.ts';
import { receiveFile } from './safety-state.ts';

/** A list that was dropped, until the import takes it. */
export const useDropped = create<{ roster: FileRef | null }>()(() => ({ roster: null }));

/** Whether a file can be dropped now: on the window itself, or on the import. */
export const takesFiles = (): boolean => {
  const { dialog } = useApp.getState();
  return dialog === null || dialog === 'import';
};

/** Takes the first of the files to where it belongs, and says so where there were more. */
export async function takeDropped(files: readonly File[]): Promise<void> {
  const [first] = files;
  if (!first || !takesFiles()) return;
  try {
    const file = await bridge.takeFile(first);
    if (!file || !takesFiles()) return;
    if (files.length > 1) tell((w) => w.t('drop.one', { name: file.name }));
    const importing = useApp.getState().dialog === 'import';
    if (!importing && /\.phaseboard$/iu.test(file.name)) return void receiveFile(file);
    useDropped.setState({ roster: file });
    openDialog('import');
  } catch (error) {
    tellError(error);
  }
}
