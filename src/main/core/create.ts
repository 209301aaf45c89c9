/** Puts the core together. A host calls this once, passes calls on, and closes it. */
import { join } from 'node:path';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { CoreEvent } from '#shared/contract/types.ts';
import type { Closed, Core } from './core.ts';
import { createLibrary } from './database/library.ts';
import type { Library } from './database/library.ts';
import { openLibrary } from './database/open.ts';
import { clearLeftovers } from './database/passing.ts';
import { createDispatcher } from './dispatch.ts';
import { createFileDesk } from './file-desk.ts';
import { dayIn } from '#shared/domain/day.ts';
import { createImportDesk } from './files/import-desk.ts';
import { createErrands } from './handlers.ts';
import { createJobs } from './jobs.ts';
import { endWaiting } from './outside/outside-reader.ts';
import { createPreviewDesk } from './pdf/preview-desk.ts';
import type { Ports } from './ports.ts';
import { closeToOthers } from './private-files.ts';
import { createBackups } from './safety/backups.ts';
import { notingFiles } from './safety/noting.ts';
import { clearAtStart } from './safety/leftovers.ts';
import { bringBackLost, keptAside } from './safety/lost.ts';
import { placeOf } from './safety/library-place.ts';
import { backupsIn, recoverLibrary } from './safety/recover.ts';
import { createUnclaimed } from './safety/unclaimed.ts';

/** Name of the library inside the data folder. */
export const LIBRARY_FILE = 'library.phaseboard-db';

export interface CoreOptions {
  /**
   * True for a host that a person works in for hours: backups are made while there are changes and at the end, and a
   * damaged library is recovered. A command that runs for a moment leaves both alone.
   */
  readonly tended?: boolean;
  /** True for a command that restores: where the library is gone it begins a new one to restore into. */
  readonly restores?: boolean;
}

/**
 * Opens the library in `ports.dataDir` and answers the core over it.
 * Throws `library.locked`, `library.future`, `library.readOnly`, `library.folder`, `library.link`; `library.damaged` and
 * `library.missing` where it is not tended.
 */
export function createCore(ports: Ports, { tended = false, restores = false }: CoreOptions = {}): Core {
  const file = join(ports.dataDir, LIBRARY_FILE);
  clearLeftovers();
  closeToOthers(ports.dataDir);
  const library = opened(file, ports, { tended, restores });
  const backups = createBackups(library, ports);
  clearAtStart(library, backups, ports);
  if (tended) backups.start();
  const listeners = new Set<(event: CoreEvent) => void>();
  const emit = (event: CoreEvent) => listeners.forEach((listener) => listener(event));
  const jobs = createJobs(emit);
  const files = createFileDesk(ports.newId);
  const previews = createPreviewDesk(ports.resourcesDir);
  const imports = createImportDesk(files, jobs, ports.dataDir, ports.newId, () =>
    dayIn(ports.zone, ports.now()),
  );
  const unclaimed = createUnclaimed(library, files);
  const errands = createErrands({
    ports,
    library,
    files,
    jobs,
    previews,
    imports,
    backups,
    unclaimed,
    emit,
  });
  const dispatcher = createDispatcher(notingFiles(errands, { library, files, unclaimed }), ports.log);
  ports.log.info('core.opened', { host: ports.host, version: ports.version });

  let closed: Promise<Closed> | null = null;
  const close = async () => {
    jobs.cancelAll();
    previews.close();
    await dispatcher.drain();
    imports.close();
    endWaiting();
    backups.stop();
    const backedUp = !tended || (await backups.close());
    library.close();
    ports.log.info('core.closed', { backedUp });
    return { backedUp };
  };
  return {
    call: dispatcher.call,
    dispatch: dispatcher.dispatch,
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    files,
    integrity: () => library.integrity(),
    close: () => (closed ??= close()),
  };
}

/** Opens the library, or what can be had of it; a command that runs for a moment only says what is the matter. */
function opened(file: string, ports: Ports, { tended, restores }: Required<CoreOptions>): Library {
  const open = () => createLibrary(openLibrary(file), file, ports.now, ports.newId);
  const lost = placeOf(file) === 'lost';
  if (!tended) {
    if (lost && !restores) throw new PhaseboardError('library.missing', { folder: ports.dataDir });
    return open();
  }
  const keptIn = lost ? keptAside(file, ports) : null;
  let library: Library;
  try {
    library = open();
  } catch (error) {
    if (!(error instanceof PhaseboardError) || error.code !== 'library.damaged') throw error;
    recoverLibrary(file, ports);
    return open();
  }
  bringBackLost(library, backupsIn(join(ports.dataDir, 'backups')), ports, { lost, keptIn });
  return library;
}
