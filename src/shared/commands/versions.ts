/** Freezing the report as a final version. */
import { PhaseboardError } from '../domain/errors.ts';
import type { Workshop } from '../domain/records.ts';
import { versionId } from '../domain/version.ts';
import type { Version } from '../domain/version.ts';
import { parseRecord } from '../domain/workshop.ts';
import type { Command } from './command.ts';
import { EMPTY_DIFF } from './diff.ts';
import type { Edit } from './edit.ts';

/** Adds a final version. Throws `edit.conflict` where its number is taken: what was handed out is never replaced. */
export function freezeVersion(
  workshop: Workshop,
  { version }: Extract<Command, { type: 'version.freeze' }>,
): Edit {
  const id = versionId(version.number);
  if (workshop.version[id]) throw new PhaseboardError('edit.conflict');
  const record = parseRecord({ ...version, type: 'version', id }) as Version;
  return {
    diff: { ...EMPTY_DIFF, added: [record] },
    label: { key: 'versionFrozen', params: { count: record.number }, subjects: [] },
  };
}
