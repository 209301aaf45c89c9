/** Methods about backups, a library that was damaged, and forgetting a client. */
import * as v from 'valibot';
import { id, text } from '../domain/fields.ts';
import { method } from './method.ts';
import type {
  BackupLine,
  BackupSettings,
  Forgetting,
  LastRestore,
  Recovery,
  Restored,
  StateAt,
} from './safety-types.ts';

const none = v.object({});
const backup = text(200);
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

export const safetyMethods = {
  /** Newest first, each checked. */
  'backups.list': method<readonly BackupLine[]>()(none),
  /** Makes a backup and copies it to a folder that the host gave an id; forgetting a client clears it there as well. */
  'backups.copyTo': method<BackupLine>()(v.object({ folder: id })),
  'backups.make': method<null>()(none),
  /** A workshop as a backup holds it, to look at. */
  'backups.read': method<StateAt>()(v.object({ backup, workshopId: id })),
  /** Restores some workshops, or all; what is there now is backed up first. */
  'backups.restore': method<Restored>()(
    v.object({ backup, workshopIds: v.nullable(v.pipe(v.array(id), v.minLength(1), v.maxLength(5000))) }),
  ),
  /** The last restore, as long as it can be taken back. */
  'backups.lastRestore': method<LastRestore | null>()(none),
  'backups.undoRestore': method<null>()(v.object({ restoreId: id })),
  'backups.settings': method<BackupSettings>()(none),
  'backups.configure': method<BackupSettings>()(
    v.partial(v.object({ everyMinutes: whole(1, 1440), keepToday: whole(1, 100), keepDays: whole(0, 1000) })),
  ),
  /** Chooses the second folder by the id that the host gave it; null takes it away. */
  'backups.chooseSecond': method<BackupSettings>()(v.object({ folder: v.nullable(id) })),

  /** What was recovered of a damaged library at the start; null where there was none, or it was read. */
  'safety.recovery': method<Recovery | null>()(none),
  /** Moment, ISO, of a backup at the last closing that failed; null where it did not, or one was made since. */
  'safety.failedBackup': method<string | null>()(none),
  'safety.recoveryRead': method<null>()(none),

  'forget.preview': method<Forgetting>()(v.object({ workshopId: id })),
  /** Forgets a workshop for good; answers what is gone and what could not be reached. */
  'forget.do': method<Forgetting>()(v.object({ workshopId: id, files: v.boolean() })),
} as const;
