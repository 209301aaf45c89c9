/** Where the import's calls arrive: files by their id, what was pasted, mappings, and the reader. */
import { basename, extname } from 'node:path';
import type { ImportPreview } from '#shared/contract/import-types.ts';
import type { CheckedArgs } from '#shared/contract/methods.ts';
import type { FileRef } from '#shared/contract/types.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { SourceDesk } from '../core.ts';
import type { Jobs } from '../jobs.ts';
import { readOutside } from '../outside/outside-reader.ts';
import { badRowsTable } from './write/bad-rows.ts';
import { exportTables } from './write/export-tables.ts';
import { createImportReader } from './import-reader.ts';
import type { ReadControls } from './import-reader.ts';
import { ROSTER_LIMITS } from './read/limits.ts';
import { weigh } from './read/weigh.ts';
import { createMappings } from './mappings.ts';
import type { ImportOrigin, ReadJob } from './read-import.ts';

export interface ImportDesk {
  preview(args: CheckedArgs<'import.preview'>): Promise<ImportPreview>;
  paste(args: CheckedArgs<'import.paste'>): FileRef;
  badRows(args: CheckedArgs<'import.badRows'>, path: string): Promise<null>;
  remember(args: CheckedArgs<'import.remember'>): Promise<null>;
  close(): void;
}

/** What was pasted in one run; the oldest is forgotten first. */
const PASTED = 5;

interface Found {
  readonly origin: ImportOrigin;
  readonly file: FileRef;
}

export function createImportDesk(
  files: SourceDesk,
  jobs: Jobs,
  dataDir: string,
  newId: () => Id,
  today: () => string,
): ImportDesk {
  const reader = createImportReader();
  const mappings = createMappings(dataDir);
  const pasted = new Map<Id, { readonly text: string; readonly name: string }>();

  async function find(id: Id): Promise<Found> {
    const own = pasted.get(id);
    if (own) {
      const { text, name } = own;
      const size = text.length;
      return { origin: { kind: 'text', text, name, stamp: id, size }, file: { id, name, size } };
    }
    const path = files.sourceOf(id);
    const { size, stamp } = await weigh(path);
    const name = basename(path);
    return { origin: { kind: 'file', path, name, stamp, size }, file: { id, name, size } };
  }

  async function jobOf({ file, options }: Pick<CheckedArgs<'import.preview'>, 'file' | 'options'>) {
    const roster = await find(file);
    // The roster's own file as the list of deals is a list of deals alone.
    const other = options.deals && options.deals.file !== file ? await find(options.deals.file) : null;
    const job: ReadJob = {
      roster: roster.origin,
      deals: other?.origin ?? null,
      options,
      mappings: mappings.all(),
      mostOfEach: ROSTER_LIMITS.problemsOfEach,
      today: today(),
      withRows: false,
    };
    return { job, file: roster.file };
  }

  return {
    async preview(args) {
      const own = pasted.has(args.file) ? null : files.sourceOf(args.file);
      if (own && extname(own).toLowerCase() === '.phaseboard') {
        const { size } = await weigh(own);
        const file = { id: args.file, name: basename(own), size };
        return { file, ...(await readOutside({ kind: 'people', path: own })) };
      }
      const { job, file } = await jobOf(args);
      const read = async (controls: ReadControls) => (await reader.read(job, controls)).preview;
      const preview =
        args.job === undefined
          ? await read({})
          : await jobs.run(args.job, (signal, onProgress) => read({ signal, onProgress }));
      return { file, ...preview };
    },
    paste({ text, name }) {
      const id = newId();
      pasted.set(id, { text, name });
      const oldest = pasted.keys().next().value;
      if (pasted.size > PASTED && oldest !== undefined) pasted.delete(oldest);
      return { id, name, size: text.length };
    },
    async badRows({ file, options, locale }, path) {
      const { job } = await jobOf({ file, options });
      const result = await reader.read({ ...job, mostOfEach: ROSTER_LIMITS.rows, withRows: true });
      await exportTables(path, [badRowsTable(result, locale)], locale);
      return null;
    },
    async remember({ headersKey, mapping = null, answers }) {
      await mappings.remember(headersKey, { mapping, answers });
      return null;
    },
    close: () => reader.close(),
  };
}
