/** Previews made beside the main thread by one maker that stays warm, so that they can follow typing. */
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { ReportPreview } from '#shared/report/preview.ts';
import type { Child } from '../processes/child.ts';
import { failureOf, startMaker } from '../processes/errands.ts';
import type { ReportInput } from './render-report.ts';
import type { PreviewReply, PreviewRequest } from './report-maker.ts';

export interface PreviewDesk {
  /** Throws `job.cancelled` when the signal says so, `report.failed`, and what the report itself throws. */
  preview(input: ReportInput, from: number, count: number, signal: AbortSignal): Promise<ReportPreview>;
  /** Ends the maker; a later preview starts another one. */
  close(): void;
}

interface Waiting {
  readonly request: PreviewRequest;
  resolve(preview: ReportPreview): void;
  reject(error: Error): void;
}

export function createPreviewDesk(resourcesDir: string): PreviewDesk {
  let maker: Child | null = null;
  let current: Waiting | null = null;
  let waiting: Waiting[] = [];
  let count = 0;

  const settle = (use: (one: Waiting) => void) => {
    const done = current;
    current = null;
    if (done) use(done);
    next();
  };
  const gone = () => {
    maker = null;
    if (current) settle(({ reject }) => reject(new PhaseboardError('report.failed')));
  };
  const start = (): Child => {
    const made = startMaker('report');
    made.listen(
      (said) => {
        const reply = said as PreviewReply;
        if (reply.id !== current?.request.id) return;
        settle(({ resolve, reject }) =>
          'error' in reply ? reject(failureOf(reply.error)) : resolve(reply.preview),
        );
      },
      () => maker === made && gone(),
    );
    return made;
  };
  function next(): void {
    if (current) return;
    current = waiting.shift() ?? null;
    if (!current) {
      maker?.hold(false);
      return;
    }
    maker ??= start();
    maker.hold(true);
    maker.send(current.request);
  }

  return {
    preview(input, from, pages, signal) {
      return new Promise((resolve, reject) => {
        const request: PreviewRequest = { id: (count += 1), input, from, count: pages, resourcesDir };
        const one: Waiting = { request, resolve, reject };
        const cancel = () => {
          // One that is being drawn goes on unheard: starting a maker anew would take longer.
          waiting = waiting.filter((other) => other !== one);
          reject(new PhaseboardError('job.cancelled'));
        };
        if (signal.aborted) return cancel();
        signal.addEventListener('abort', cancel, { once: true });
        waiting.push(one);
        next();
      });
    },
    close() {
      const ending = maker;
      maker = null;
      for (const { reject } of waiting) reject(new PhaseboardError('job.cancelled'));
      waiting = [];
      current?.reject(new PhaseboardError('job.cancelled'));
      current = null;
      ending?.kill();
    },
  };
}
