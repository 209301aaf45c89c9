/** What the core needs from the world around it; a host passes it in. */
import type { Id } from '#shared/domain/fields.ts';
import type { AppInfo } from '#shared/contract/types.ts';

/** A log without client data: event names, codes, counts and durations only. */
export interface Logger {
  info(event: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
  error(event: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
}

export interface Ports {
  readonly host: AppInfo['host'];
  readonly version: string;
  /** Day of its release, ISO; null where it was not released. */
  readonly released: string | null;
  /** Folder of the library, backups and logs; made if it is not there. */
  readonly dataDir: string;
  /** Folder that holds `demos` and `fonts`. */
  readonly resourcesDir: string;
  readonly now: () => Date;
  /** Time zone in which days begin and end, an IANA name. */
  readonly zone: string;
  readonly newId: () => Id;
  readonly log: Logger;
}
