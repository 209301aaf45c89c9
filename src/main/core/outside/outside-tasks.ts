/** What is done with files from outside, in a thread of its own. */
import type { ImportPreview } from '#shared/contract/import-types.ts';
import type { Picture } from '#shared/contract/output-methods.ts';
import type { CopiedWorkshop } from '#shared/contract/safety-types.ts';
import type { Id } from '#shared/domain/fields.ts';
import { heldInCopy, isSound, workshopsIn } from '../database/copies.ts';
import type { Held } from '../database/copies.ts';
import { readStoredFile } from '../database/phaseboard-file.ts';
import { recordsOfStored } from '../database/stored-engagement.ts';
import type { StoredEngagement } from '../database/stored-engagement.ts';
import { peopleOfRecords } from '../files/roster/people-of-file.ts';
import { readPicture } from '../outputs/read-picture.ts';
import { readTemplateFile } from '../slides/template-file.ts';
import type { TemplateFile } from '../slides/template-file.ts';

/** A file and what is wanted of it. */
export type OutsideTask =
  | { readonly kind: 'engagement'; readonly path: string; readonly passphrase?: string }
  | { readonly kind: 'people'; readonly path: string }
  | { readonly kind: 'held'; readonly path: string; readonly wanted: readonly Id[] | null }
  | { readonly kind: 'copies'; readonly paths: readonly string[] }
  | { readonly kind: 'picture'; readonly path: string }
  | { readonly kind: 'template'; readonly path: string };

/** What a copy of the library holds, and whether it is sound. */
export interface CopyLook {
  readonly sound: boolean;
  readonly workshops: readonly CopiedWorkshop[];
}

export interface OutsideResults {
  readonly engagement: StoredEngagement;
  readonly people: Omit<ImportPreview, 'file'>;
  readonly held: readonly Held[];
  readonly copies: readonly CopyLook[];
  readonly picture: Picture;
  readonly template: TemplateFile;
}

/** Does it here. Throws what each of them throws. */
export async function doTask(task: OutsideTask): Promise<OutsideResults[OutsideTask['kind']]> {
  switch (task.kind) {
    case 'engagement':
      return readStoredFile(task.path, task.passphrase);
    case 'people':
      return peopleOfRecords(recordsOfStored(readStoredFile(task.path)));
    case 'held':
      return heldInCopy(task.path, task.wanted);
    case 'copies':
      return task.paths.map((path) => {
        const workshops = workshopsIn(path);
        return { sound: workshops !== null && isSound(path), workshops: workshops ?? [] };
      });
    case 'picture':
      return readPicture(task.path);
    case 'template':
      return readTemplateFile(task.path);
  }
}
