/** What the import screen knows: the file, what was understood of it, and everything that was chosen about it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { bridge, call } from '#renderer/client/client.ts';
import { tellError } from '#renderer/state/app-state.ts';
import { useDropped } from '#renderer/state/dropped.ts';
import type { ImportPreview } from '#shared/contract/import-types.ts';
import type { ImportOptions } from '#shared/contract/methods.ts';
import type { FileRef } from '#shared/contract/types.ts';
import { toErrorData } from '#shared/domain/errors.ts';
import type { ErrorData } from '#shared/domain/errors.ts';

export interface ImportSession {
  readonly file: FileRef | null;
  readonly options: ImportOptions;
  readonly preview: ImportPreview | null;
  readonly error: ErrorData | null;
  /** How far a look at the file is, 0..1; null while nothing is read. */
  readonly reading: number | null;
  /** Lets the person choose a file. */
  choose(): Promise<void>;
  /** Takes what was copied from a spreadsheet. */
  paste(text: string, name: string): Promise<void>;
  /** Lets the person choose a list of deals to go with the roster. */
  chooseDeals(): Promise<void>;
  change(options: ImportOptions): void;
  /** Stops reading; the last look stays. */
  cancel(): void;
}

/** @param currency that of the workshop that the people come into; null where there is none yet */
export function useImport(onFile: (file: FileRef) => void, currency: string | null): ImportSession {
  const [file, setFile] = useState<FileRef | null>(null);
  const [options, setOptions] = useState<ImportOptions>({});
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [error, setError] = useState<ErrorData | null>(null);
  const [reading, setReading] = useState<number | null>(null);
  const job = useRef<string | null>(null);
  /** What the last look was asked with: a stopped one goes back to it. */
  const seen = useRef<ImportOptions>({});

  useEffect(() => {
    const off = bridge.on((event) => {
      if (event.type === 'job.progress' && event.job === job.current) {
        setReading(event.done / Math.max(1, event.total));
      }
    });
    return () => {
      off();
      stop(job.current);
    };
  }, []);

  const read = useCallback(async (chosen: FileRef, wanted: ImportOptions) => {
    stop(job.current);
    const own = crypto.randomUUID();
    job.current = own;
    setReading(0);
    try {
      const found = await call('import.preview', { file: chosen.id, options: wanted, job: own });
      if (job.current !== own) return;
      seen.current = wanted;
      setPreview(found);
      setError(null);
    } catch (reason) {
      if (job.current !== own) return;
      const data = toErrorData(reason);
      if (data.code !== 'job.cancelled') {
        setError(data);
        setPreview(null);
      }
    }
    job.current = null;
    setReading(null);
  }, []);

  const begin = useCallback(
    async (chosen: FileRef) => {
      const first = currency === null ? {} : { currency };
      seen.current = first;
      setFile(chosen);
      setOptions(first);
      setPreview(null);
      setError(null);
      onFile(chosen);
      await read(chosen, first);
    },
    [read, onFile, currency],
  );

  // A file that was dropped on the window; the one dropped last counts.
  useEffect(() => {
    const take = () => {
      const { roster } = useDropped.getState();
      if (!roster) return;
      useDropped.setState({ roster: null });
      void begin(roster);
    };
    queueMicrotask(take);
    return useDropped.subscribe(take);
  }, [begin]);

  const change = (next: ImportOptions) => {
    setOptions(next);
    if (file) void read(file, next);
  };

  return {
    file,
    options,
    preview,
    error,
    reading,
    change,
    async choose() {
      try {
        const chosen = await bridge.pickFile('roster');
        if (chosen) await begin(chosen);
      } catch (reason) {
        tellError(reason);
      }
    },
    async paste(text, name) {
      try {
        await begin(await call('import.paste', { text, name }));
      } catch (reason) {
        tellError(reason);
      }
    },
    async chooseDeals() {
      try {
        const chosen = await bridge.pickFile('roster');
        if (chosen) change({ ...options, deals: { file: chosen.id } });
      } catch (reason) {
        tellError(reason);
      }
    },
    cancel() {
      stop(job.current);
      job.current = null;
      setReading(null);
      setOptions(seen.current);
      // Nothing was understood of it yet: back to where a file is chosen.
      if (!preview) setFile(null);
    },
  };
}

function stop(job: string | null): void {
  if (job) void call('job.cancel', { job }).catch(() => undefined);
}
