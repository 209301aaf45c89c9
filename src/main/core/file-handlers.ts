/** Errands about `.phaseboard` files: writing one, looking into one, bringing one in. */
import { basename } from 'node:path';
import { writePhaseboardFile } from './database/phaseboard-file.ts';
import { recordsOfStored } from './database/stored-engagement.ts';
import type { Errands } from './dispatch.ts';
import type { Parts } from './parts.ts';
import { toldChange } from './history-handlers.ts';
import { readOutside } from './outside/outside-reader.ts';

type Names = 'workshop.export' | 'workshop.inspectFile' | 'workshop.openFile';

export function fileHandlers({ ports, library, files, backups, emit }: Parts): Pick<Errands, Names> {
  const { newId } = ports;
  return {
    'workshop.export': ({ workshopId, passphrase }, path) => {
      writePhaseboardFile(path, library.engagement(workshopId), passphrase);
      return null;
    },

    'workshop.inspectFile': async ({ file, passphrase }) => {
      const path = files.sourceOf(file);
      const held = await readOutside(engagementIn(path, passphrase));
      const same = held.engagement === undefined ? [] : library.sameEngagement(held.engagement);
      const { title, client, people } = held.facts;
      return {
        name: basename(path),
        title,
        client,
        people,
        editedAt: held.history.find(({ seq }) => seq === held.cursor)?.at ?? null,
        snapshots: held.snapshots.length,
        existing: same.map((row) => ({ id: row.id, title: row.title, editedAt: row.editedAt })),
      };
    },

    'workshop.openFile': async ({ file, passphrase, replace }) => {
      const path = files.sourceOf(file);
      const held = await readOutside(engagementIn(path, passphrase));
      if (replace !== undefined) {
        library.row(replace);
        await backups.make('replace');
        const { revision } = library.row(replace);
        const editId = newId();
        const label = { key: 'fileReplaced', params: { name: basename(path) }, subjects: [] } as const;
        const { unknown, snapshots } = held;
        const records = recordsOfStored(held);
        const change = { records, unknown, snapshots, workshopId: replace, editId, revision, label };
        toldChange(emit, replace, editId, library.replace(change));
        return { id: replace };
      }
      const id = newId();
      library.bring(id, held);
      emit({ type: 'library.changed' });
      return { id };
    },
  };
}

const engagementIn = (path: string, passphrase: string | undefined) =>
  ({ kind: 'engagement', path, ...(passphrase === undefined ? {} : { passphrase }) }) as const;
