/** A short name of a file's headers: the same for files of the same shape, telling nothing of what they say. */
import { createHash } from 'node:crypto';
import { headerKey } from './headers.ts';

export function headersKeyOf(headers: readonly string[]): string {
  return createHash('sha256').update(headers.map(headerKey).join('\n')).digest('hex').slice(0, 32);
}
