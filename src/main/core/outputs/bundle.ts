/** Everything that can be handed over, in one archive. */
import { fileSafe } from '#shared/i18n/file-safe.ts';
import type { MessageKey } from '#shared/i18n/index.ts';
import type { ReportContext } from '../pdf/report-context.ts';
import { zipOf } from '../zip/zip.ts';

/** A part of the archive: ending, what its name says, and how it is made. */
export interface Part {
  readonly ending: string;
  readonly name: MessageKey;
  readonly make: () => Promise<Uint8Array>;
}

/** `onProgress` is told parts done and parts in all. */
export async function bundleOf(
  { words, owner }: ReportContext,
  parts: readonly Part[],
  engagement: Uint8Array | null,
  onProgress: (done: number, total: number) => void,
): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  const name = fileSafe(owner);
  for (const [index, part] of parts.entries()) {
    files[`${name} – ${words.t(part.name)}.${part.ending}`] = await part.make();
    onProgress(index + 1, parts.length + 1);
  }
  if (engagement) files[`${name}.phaseboard`] = engagement;
  const bytes = zipOf(files);
  onProgress(parts.length + 1, parts.length + 1);
  return bytes;
}
