/** The thread that reads big rosters. */
import { parentPort, workerData } from 'node:worker_threads';
import { toErrorData } from '#shared/domain/errors.ts';
import { readRosterHere } from './roster.ts';
import type { RosterJob, RosterReply } from './roster.ts';

async function reply(): Promise<RosterReply> {
  try {
    return { ok: true, roster: await readRosterHere(workerData as RosterJob) };
  } catch (error) {
    return { ok: false, error: toErrorData(error) };
  }
}

parentPort?.postMessage(await reply());
