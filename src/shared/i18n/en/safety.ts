/** English: history, snapshots, backups, files with a passphrase, forgetting a client. */
export const safety = {
  'history.pointRestored': 'back to: {{name}}',
  'history.snapshotRestored': 'snapshot “{{name}}” restored',
  'history.backupRestored': 'backup of {{name}} restored',
  'history.fileReplaced': 'replaced by the file {{name}}',
  'history.stepsSquashed_one': '{{count}} older edit',
  'history.stepsSquashed_other': '{{count}} older edits',
  'history.jumped': 'moved along the history',
} as const;
