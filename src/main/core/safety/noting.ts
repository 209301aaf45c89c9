/** Every file that is written for a workshop is remembered with it, so that forgetting the client finds it. */
import * as v from 'valibot';
import type { FileDesk } from '../core.ts';
import type { Library } from '../database/library.ts';
import type { Handlers } from '../dispatch.ts';

/** What every export of a workshop is asked for with, whatever it writes. */
const exportArgs = v.object({ workshopId: v.string(), target: v.string() });
const exportResult = v.object({ file: v.object({ size: v.number() }) });

export function notingFiles(handlers: Handlers, library: Library, files: FileDesk): Handlers {
  const noting = (handler: (args: never) => unknown) => async (args: never) => {
    const result = await handler(args);
    const [asked, made] = [v.safeParse(exportArgs, args), v.safeParse(exportResult, result)];
    if (asked.success && made.success) {
      const { workshopId, target } = asked.output;
      library.written.note(workshopId, files.pathOf(target), made.output.file.size);
    }
    return result;
  };
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handler]) => [
      name,
      name.endsWith('.export') || name.startsWith('export.') ? noting(handler) : handler,
    ]),
  ) as unknown as Handlers;
}
