/** What the errands of the contract are done with. */
import type { CoreEvent } from '#shared/contract/types.ts';
import type { SourceDesk } from './core.ts';
import type { Library } from './database/library.ts';
import type { ImportDesk } from './files/import-desk.ts';
import type { Jobs } from './jobs.ts';
import type { PreviewDesk } from './pdf/preview-desk.ts';
import type { Ports } from './ports.ts';
import type { Backups } from './safety/backups.ts';
import type { Unclaimed } from './safety/unclaimed.ts';

export interface Parts {
  readonly ports: Ports;
  readonly library: Library;
  readonly files: SourceDesk;
  readonly jobs: Jobs;
  readonly previews: PreviewDesk;
  readonly imports: ImportDesk;
  readonly backups: Backups;
  readonly unclaimed: Unclaimed;
  readonly emit: (event: CoreEvent) => void;
}
