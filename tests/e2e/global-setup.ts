import { ensureBuilt } from '../../scripts/lib/build.ts';

/** Tests drive the built program; a stale build would test yesterday's. */
export default async function globalSetup(): Promise<void> {
  await ensureBuilt();
}
