/** Errands about `.phaseboard` files: writing one, looking into one, bringing one in. */
import { basename } from 'node:path';
import { META_ID } from '#shared/domain/workshop-meta.ts';
import { metaOf, workshopOf } from '#shared/domain/workshop.ts';
import type { Engagement } from './database/library.ts';
import { readPhaseboardFile, writePhaseboardFile } from './database/phaseboard-file.ts';
import type { Errands } from './dispatch.ts';
import type { Parts } from './parts.ts';
import { toldChange } from './history-handlers.ts';

type Names = 'workshop.export' | 'workshop.inspectFile' | 'workshop.openFile';

export function fileHandlers({ ports, library, files, backups, emit }: Parts): Pick<Errands, Names> {
  const { newId } = ports;
  return {
    'workshop.export': ({ workshopId, passphrase }, path) => {
      writePhaseboardFile(path, library.engagement(workshopId), passphrase);
      return null;
    },

    'workshop.inspectFile': ({ file, passphrase }) => {
      const path = files.sourceOf(file);
      const held = readPhaseboardFile(path, passphrase);
      const workshop = workshopOf(held.records);
      const { title, client } = metaOf(workshop);
      const same = held.engagement === undefined ? [] : library.sameEngagement(held.engagement);
      return {
        name: basename(path),
        title,
        client,
        people: Object.keys(workshop.person).length,
        editedAt: held.history.find(({ seq }) => seq === held.cursor)?.at ?? null,
        snapshots: held.snapshots?.length ?? 0,
        existing: same.map((row) => ({ id: row.id, title: row.title, editedAt: row.editedAt })),
      };
    },

    'workshop.openFile': async ({ file, passphrase, replace }) => {
      const path = files.sourceOf(file);
      const held = withOwnMeta(readPhaseboardFile(path, passphrase));
      if (replace !== undefined) {
        library.row(replace);
        await backups.make('replace');
        const { revision } = library.row(replace);
        const editId = newId();
        const label = { key: 'fileReplaced', params: { name: basename(path) }, subjects: [] } as const;
        const change = { ...held, workshopId: replace, editId, revision, label };
        toldChange(emit, replace, editId, library.replace(change));
        return { id: replace };
      }
      const id = newId();
      library.insert(id, held.records, held);
      emit({ type: 'library.changed' });
      return { id };
    },
  };
}

/** Files of other origin may call the workshop's own record differently. */
function withOwnMeta(held: Engagement): Engagement {
  const records = held.records.map((record) =>
    record.type === 'workshop' ? { ...record, id: META_ID } : record,
  );
  return { ...held, records };
}
