/** Long work that reports how far it is and can be cancelled. */
import type { CoreEvent } from '#shared/contract/types.ts';
import type { Id } from '#shared/domain/fields.ts';

export interface Jobs {
  /** Runs work under an id that the window chose; `signal` says stop, `progress` is told to the windows. */
  run<T>(
    job: Id,
    work: (signal: AbortSignal, progress: (done: number, total: number) => void) => Promise<T>,
  ): Promise<T>;
  cancel(job: Id): void;
  cancelAll(): void;
}

export function createJobs(emit: (event: CoreEvent) => void): Jobs {
  const running = new Map<Id, AbortController>();
  return {
    async run(job, work) {
      const controller = new AbortController();
      running.set(job, controller);
      try {
        return await work(controller.signal, (done, total) =>
          emit({ type: 'job.progress', job, done, total }),
        );
      } finally {
        running.delete(job);
      }
    },
    cancel: (job) => running.get(job)?.abort(),
    cancelAll: () => running.forEach((controller) => controller.abort()),
  };
}
