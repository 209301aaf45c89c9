/** Puts the core together. A host calls this once, passes calls on, and closes it. */
import { join } from 'node:path';
import type { CoreEvent } from '#shared/contract/types.ts';
import type { Core } from './core.ts';
import { createLibrary } from './database/library.ts';
import { openLibrary } from './database/open.ts';
import { createDispatcher } from './dispatch.ts';
import { createFileDesk } from './file-desk.ts';
import { createImportDesk } from './files/import-desk.ts';
import { createHandlers } from './handlers.ts';
import { createJobs } from './jobs.ts';
import { createPreviewDesk } from './pdf/preview-desk.ts';
import type { Ports } from './ports.ts';

/** Name of the library inside the data folder. */
export const LIBRARY_FILE = 'library.phaseboard-db';

/**
 * Opens the library in `ports.dataDir` and answers the core over it.
 * Throws `library.locked`, `library.future`, `library.damaged`, `library.readOnly`.
 */
export function createCore(ports: Ports): Core {
  const file = join(ports.dataDir, LIBRARY_FILE);
  const library = createLibrary(openLibrary(file), file, ports.now);
  const listeners = new Set<(event: CoreEvent) => void>();
  const emit = (event: CoreEvent) => listeners.forEach((listener) => listener(event));
  const jobs = createJobs(emit);
  const files = createFileDesk(ports.newId);
  const previews = createPreviewDesk(ports.resourcesDir);
  const imports = createImportDesk(files, jobs, ports.dataDir, ports.newId);
  const handlers = createHandlers({ ports, library, files, jobs, previews, imports, emit });
  const dispatcher = createDispatcher(handlers, ports.log);
  ports.log.info('core.opened', { host: ports.host, version: ports.version });

  let closed: Promise<void> | null = null;
  const close = async () => {
    jobs.cancelAll();
    previews.close();
    await dispatcher.drain();
    await imports.close();
    library.close();
    ports.log.info('core.closed');
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
