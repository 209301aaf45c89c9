/** Inside of a process that makes something: one errand, and what came of it. */
import { toErrorData } from '#shared/domain/errors.ts';
import type { ErrorData } from '#shared/domain/errors.ts';
import { tellParent } from './parent.ts';

export type ErrandMessage<Made> =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'made'; readonly made: Made }
  | { readonly type: 'error'; readonly error: ErrorData };

/** Does the errand and tells whoever started the process how far it is, and what came of it. */
export async function doErrand<Made>(
  errand: (onProgress: (done: number, total: number) => void) => Promise<Made>,
): Promise<void> {
  const tell = (message: ErrandMessage<Made>) => tellParent(message);
  try {
    tell({ type: 'made', made: await errand((done, total) => tell({ type: 'progress', done, total })) });
  } catch (error) {
    tell({ type: 'error', error: toErrorData(error) });
  }
}
