/** `export` and `open`: a workshop to one file, and back into a library. */
import { resolve } from 'node:path';
import { requiredOption } from '../arguments.ts';
import { requiredSubject, withLibrary } from '../command-context.ts';
import type { Answer, Context } from '../command-context.ts';
import { madeAnswer } from '../made.ts';

export async function exportWorkshop(context: Context): Promise<Answer> {
  const { request, words } = context;
  const workshopId = requiredSubject(context, 'workshop');
  const out = resolve(requiredOption(request, 'out'));
  return withLibrary(context, async (core) => {
    const target = core.files.outgoing(out).id;
    const { file } = await core.call('workshop.export', { workshopId, target });
    const size = words.number(Math.ceil(file.size / 1024));
    return {
      json: { workshop: { id: workshopId }, file: { name: file.name, size: file.size } },
      lines: [words.t('cli.written', { name: file.name, size })],
    };
  });
}

export async function openFile(context: Context): Promise<Answer> {
  const path = requiredSubject(context, 'file');
  return withLibrary(context, async (core) => {
    const file = await core.files.incoming(path);
    const { id } = await core.call('workshop.openFile', { file: file.id });
    return madeAnswer(core, context.words, id);
  });
}
