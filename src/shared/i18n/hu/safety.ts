/** Hungarian: history, snapshots, backups, files with a passphrase, forgetting a client. */
import type { safety as en } from '../en/safety.ts';

export const safety: Record<keyof typeof en, string> = {
  'history.pointRestored': 'vissza ide: {{name}}',
  'history.snapshotRestored': 'visszaállítva a(z) „{{name}}” pillanatkép',
  'history.backupRestored': 'visszaállítva a(z) {{name}} biztonsági mentés',
  'history.fileReplaced': 'lecserélve erre a fájlra: {{name}}',
  'history.stepsSquashed_one': '{{count}} régebbi módosítás',
  'history.stepsSquashed_other': '{{count}} régebbi módosítás',
  'history.jumped': 'mozgás az előzményekben',
};
