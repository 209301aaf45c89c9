/** Makes one file at a time, with its progress; says where it is when it is done. */
import { useCallback, useEffect, useState } from 'react';
import { bridge, call } from '#renderer/client/client.ts';
import { tell, tellErrorData } from '#renderer/state/app-state.ts';
import { unsaved } from '#renderer/state/open-workshop.ts';
import { toErrorData } from '#shared/domain/errors.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { Delivery } from './deliverable-files.ts';

/** Work that is shown below the bar. */
interface Work {
  readonly job: Id;
  readonly name: string;
  /** 0..1. */
  readonly done: number;
}

export interface Deliveries {
  readonly work: Work | null;
  readonly start: (delivery: Delivery) => Promise<void>;
  /** Runs long work without a file of its own under the same progress; null where it failed or was cancelled. */
  readonly busyWith: <T>(name: string, work: (job: Id) => Promise<T>) => Promise<T | null>;
  readonly cancel: () => void;
}

export function useDelivery(): Deliveries {
  const [work, setWork] = useState<Work | null>(null);
  const job = work?.job;
  useEffect(
    () =>
      bridge.on((event) => {
        if (event.type !== 'job.progress' || event.job !== job) return;
        setWork((now) => now && { ...now, done: event.done / Math.max(1, event.total) });
      }),
    [job],
  );

  const busyWith = useCallback(async <T>(name: string, make: (job: Id) => Promise<T>): Promise<T | null> => {
    const id = crypto.randomUUID();
    setWork({ job: id, name, done: 0 });
    try {
      // Files are made from what is saved; what is on its way comes first.
      await unsaved()?.settled();
      return await make(id);
    } catch (reason) {
      const error = toErrorData(reason);
      if (error.code === 'job.cancelled') tell((w) => w.t('reportScreen.cancelled'));
      else tellErrorData(error);
      return null;
    } finally {
      setWork(null);
    }
  }, []);

  const start = useCallback(
    async ({ name, kind, make }: Delivery) => {
      try {
        const target = await bridge.pickTarget(name, kind);
        if (!target) return;
        const made = await busyWith(name, (id) => make(target.id, id));
        if (!made) return;
        const { file, pages } = made;
        const inBrowser = bridge.host === 'local';
        if (inBrowser) await bridge.deliver(file);
        tell(
          (w) =>
            [
              pages === null
                ? w.t('reportScreen.done', { name: file.name })
                : w.t('reportScreen.donePages', { name: file.name, count: pages }),
              inBrowser ? w.t('reportScreen.inDownloads') : '',
            ]
              .filter(Boolean)
              .join(' '),
          inBrowser ? null : { key: 'reportScreen.openFolder', run: () => void bridge.deliver(file) },
        );
      } catch (reason) {
        tellErrorData(toErrorData(reason));
      }
    },
    [busyWith],
  );
  const cancel = useCallback(() => {
    if (job) void call('job.cancel', { job }).catch(() => undefined);
  }, [job]);
  return { work, start, busyWith, cancel };
}
