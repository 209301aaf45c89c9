/** The methods about points in time, backups and forgetting, asked through a client like any window does. */
import type { Call } from '#shared/contract/methods.ts';
import type { FileRef } from '#shared/contract/types.ts';
import { expect } from 'vitest';

/** Calls each of them once, in an order that makes sense of all. */
export async function callSafety(call: Call, target: FileRef): Promise<void> {
  const { id: workshopId } = await call('workshop.createDemo', { phase: 1, locale: 'en' });
  const opened = await call('workshop.open', { workshopId });
  const { id: snapshotId } = await call('snapshots.add', { workshopId, name: 'First' });
  await call('snapshots.rename', { workshopId, snapshotId, name: 'Second' });
  await call('snapshots.remove', { workshopId, snapshotId });
  await call('snapshots.putBack', { workshopId, snapshotId });
  expect(await call('snapshots.list', { workshopId })).toMatchObject([{ name: 'Second' }]);
  const { records } = await call('snapshots.at', { workshopId, snapshotId });
  expect(records.length).toBe(opened.records.length);

  const about = (name: string) => ({
    workshopId,
    editId: `${workshopId} ${name}`,
    revision: opened.revision,
  });
  expect(await call('history.lines', { workshopId, before: 10, limit: 5 })).toEqual([]);
  expect((await call('history.at', { workshopId, seq: 0 })).records.length).toBe(records.length);
  await call('history.restore', { ...about('restore'), seq: 0 });
  await call('snapshots.restore', { ...about('snapshot'), snapshotId });
  const jumped = call('history.jump', { ...about('jump'), to: 7 });
  await expect(jumped).rejects.toMatchObject({ code: 'history.noPoint' });

  await call('workshop.export', { workshopId, target: target.id, passphrase: 'correct horse' });
  await expect(call('workshop.inspectFile', { file: target.id })).rejects.toMatchObject({
    code: 'phaseboardFile.locked',
  });
  const seen = await call('workshop.inspectFile', { file: target.id, passphrase: 'correct horse' });
  expect(seen).toMatchObject({ snapshots: 1, existing: [{ id: workshopId }] });

  await call('backups.make', {});
  const [backup] = await call('backups.list', {});
  const id = backup?.id ?? '';
  expect((await call('backups.read', { backup: id, workshopId })).records.length).toBe(records.length);
  const { restoreId } = await call('backups.restore', { backup: id, workshopIds: [workshopId] });
  await call('backups.undoRestore', { restoreId });
  expect(await call('backups.lastRestore', {})).toBeNull();
  await expect(call('backups.copyTo', { folder: 'nobody chose it' })).rejects.toMatchObject({
    code: 'file.expired',
  });
  await call('backups.configure', { keepToday: 4 });
  expect(await call('backups.settings', {})).toMatchObject({ keepToday: 4, second: null });
  await call('backups.chooseSecond', { folder: null });
  expect(await call('safety.recovery', {})).toBeNull();
  await call('safety.recoveryRead', {});
  expect(await call('safety.failedBackup', {})).toBeNull();
  expect(await call('forget.preview', { workshopId })).toMatchObject({ snapshots: 1 });
  await call('forget.do', { workshopId, files: true });
  await expect(call('workshop.open', { workshopId })).rejects.toMatchObject({ code: 'workshop.notFound' });
}
