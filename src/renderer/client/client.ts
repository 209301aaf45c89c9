/** The typed client of the core; it cannot tell its hosts apart. */
import type { HostBridge } from '#shared/contract/bridge.ts';
import type { Call } from '#shared/contract/methods.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { createLocalBridge } from './local-bridge.ts';

declare global {
  interface Window {
    /** Put there by a native host's preload. */
    readonly phaseboard?: HostBridge;
  }
}

export const bridge: HostBridge = window.phaseboard ?? createLocalBridge();

/** Calls a method of the core; rejects with a `PhaseboardError`. */
export const call: Call = async (name, args) => {
  const reply = await bridge.call(name, args);
  if (!reply.ok) throw new PhaseboardError(reply.error.code, reply.error.details, reply.error.message);
  return reply.result as never;
};
