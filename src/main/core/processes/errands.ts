/**
 * What is made beside the main thread (reports, slides, pictures) is made by a process of its own. It was a thread once: a
 * thread that is ended can take the whole program along, because V8 keeps one register of code pages for all threads.
 */
import { fileURLToPath } from 'node:url';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { ErrorData } from '#shared/domain/errors.ts';
import { startChild } from './child.ts';
import type { Child } from './child.ts';
import type { ErrandMessage } from './do-errand.ts';

/** Each maker's program as a source; the build puts it beside the bundle as `<name>-maker.js`. */
const PROGRAMS = {
  report: '../pdf/report-maker.ts',
  output: '../outputs/output-maker.ts',
} as const;

export function startMaker(name: keyof typeof PROGRAMS): Child {
  const program = import.meta.url.endsWith('.ts') ? PROGRAMS[name] : `./${name}-maker.js`;
  return startChild(fileURLToPath(new URL(program, import.meta.url)), []);
}

export interface ErrandControls {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * Starts a maker, gives it `work`, and answers what it made. The process is told to end when this settles. Throws
 * `job.cancelled`, `report.failed`, and what the errand itself throws.
 */
export function errandInProcess<Made>(
  name: keyof typeof PROGRAMS,
  work: unknown,
  { signal, onProgress }: ErrandControls,
): Promise<Made> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(new PhaseboardError('job.cancelled'));
      return;
    }
    const maker = startMaker(name);
    const cancel = () => finish(() => reject(new PhaseboardError('job.cancelled')));
    const finish = (settle: () => void) => {
      signal?.removeEventListener('abort', cancel);
      settle();
      maker.kill();
    };
    signal?.addEventListener('abort', cancel, { once: true });
    maker.listen(
      (said) => {
        const message = said as ErrandMessage<Made>;
        if (message.type === 'progress') onProgress?.(message.done, message.total);
        else if (message.type === 'made') finish(() => resolve(message.made));
        else finish(() => reject(failureOf(message.error)));
      },
      (how) => finish(() => reject(new PhaseboardError('report.failed', {}, `the process ended: ${how}`))),
    );
    maker.send(work);
  });
}

/** What a maker says went wrong; a fault of ours becomes `report.failed`. */
export function failureOf({ code, details, message }: ErrorData): PhaseboardError {
  if (code === 'internal') return new PhaseboardError('report.failed', {}, message);
  return new PhaseboardError(code, details, message);
}
