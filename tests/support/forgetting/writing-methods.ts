/** Everything that writes a client's data somewhere, as small as it can be done; for tests and the soak that kill it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '#main/core/core.ts';
import { metaOf, workshopOf } from '#shared/domain/workshop.ts';
import { DELIVERABLES } from '#shared/report/deliverables.ts';
import { reportOptionsOf } from '#shared/report/settings-to-options.ts';

/** Names that nothing else can hold by chance. */
export const CLIENT = 'Zsaratnok Ugyvedi Iroda';
export const PERSON = 'Kokenyesi Bank';

/** The folders that the test may look into: nothing is written anywhere else. */
export interface Folders {
  readonly data: string;
  readonly second: string;
  readonly elsewhere: string;
  readonly out: string;
}

interface Place {
  readonly core: Core;
  readonly workshopId: string;
  readonly folders: Folders;
}

export interface WritingMethod {
  /** The method of the contract that is called. */
  readonly method: string;
  readonly file: string | null;
  /** Whether the name can be read in what it writes; not in pictures, outlines and what is sealed. */
  readonly legible: boolean;
  run(place: Place): Promise<unknown>;
}

const target = ({ core, folders }: Place, file: string) => core.files.outgoing(join(folders.out, file)).id;

async function optionsOf({ core, workshopId }: Place) {
  const { records } = await core.call('workshop.open', { workshopId });
  const options = reportOptionsOf(metaOf(workshopOf(records)));
  return { ...options, sections: ['cover' as const, 'summary' as const] };
}

function deliverable(what: (typeof DELIVERABLES)[number]): WritingMethod {
  const ending = { slides: 'pptx', chartSvg: 'svg', chartPng: 'png', handout: 'pdf', bundle: 'zip' } as const;
  const file = `${what}.${what in ending ? ending[what as keyof typeof ending] : what}`;
  return {
    method: 'output.export',
    file,
    legible: !['svg', 'png', 'chartSvg', 'chartPng', 'handout'].includes(what),
    run: async (place) =>
      place.core.call('output.export', {
        workshopId: place.workshopId,
        target: target(place, file),
        job: file,
        options: await optionsOf(place),
        what,
      }),
  };
}

export const WRITING_METHODS: readonly WritingMethod[] = [
  {
    method: 'workshop.export',
    file: 'w.phaseboard',
    legible: true,
    run: (place) =>
      place.core.call('workshop.export', {
        workshopId: place.workshopId,
        target: target(place, 'w.phaseboard'),
      }),
  },
  {
    method: 'workshop.export',
    file: 'sealed.phaseboard',
    legible: false,
    run: (place) =>
      place.core.call('workshop.export', {
        workshopId: place.workshopId,
        target: target(place, 'sealed.phaseboard'),
        passphrase: 'several words are best',
      }),
  },
  ...['table.csv', 'table.xlsx'].map((file): WritingMethod => ({
    method: 'tables.export',
    file,
    legible: true,
    run: (place) =>
      place.core.call('tables.export', {
        workshopId: place.workshopId,
        target: target(place, file),
        locale: 'en',
        tables: [
          {
            name: 'People',
            columns: [{ key: 'name', heading: 'Name', kind: 'text' }],
            rows: [[PERSON], [CLIENT]],
          },
        ],
      }),
  })),
  {
    method: 'import.badRows',
    file: 'bad.csv',
    legible: true,
    run: async (place) => {
      // The client's own list: it was there before, and is not ours to forget.
      const list = join(place.folders.data, '..', '..', 'list.csv');
      writeFileSync(list, `Name,Quota\n${PERSON} ${CLIENT},much\nEva,12\n`);
      const { id: file } = await place.core.files.incoming(list);
      return place.core.call('import.badRows', {
        workshopId: place.workshopId,
        file,
        options: {},
        target: target(place, 'bad.csv'),
        locale: 'en',
      });
    },
  },
  {
    method: 'report.export',
    file: 'report.pdf',
    legible: true,
    run: async (place) =>
      place.core.call('report.export', {
        workshopId: place.workshopId,
        target: target(place, 'report.pdf'),
        job: 'report',
        options: await optionsOf(place),
      }),
  },
  {
    method: 'version.export',
    file: 'version.pdf',
    legible: true,
    run: (place) =>
      place.core.call('version.export', {
        workshopId: place.workshopId,
        target: target(place, 'version.pdf'),
        number: 1,
      }),
  },
  ...DELIVERABLES.map(deliverable),
  {
    method: 'backups.make',
    file: null,
    legible: true,
    run: ({ core }) => core.call('backups.make', {}),
  },
  {
    method: 'backups.copyTo',
    file: null,
    legible: true,
    run: ({ core, folders }) =>
      core.call('backups.copyTo', { folder: core.files.folder(folders.elsewhere).id }),
  },
  {
    method: 'backups.chooseSecond',
    file: null,
    legible: true,
    run: ({ core, folders }) =>
      core.call('backups.chooseSecond', { folder: core.files.folder(folders.elsewhere).id }),
  },
  {
    method: 'backups.restore',
    file: null,
    legible: true,
    run: async ({ core, workshopId }) => {
      const [backup] = await core.call('backups.list', {});
      return core.call('backups.restore', { backup: backup?.id ?? '', workshopIds: [workshopId] });
    },
  },
];
