/** The door: looks a method up by its name, checks its arguments, counts what is in flight. */
import * as v from 'valibot';
import { METHODS } from '#shared/contract/methods.ts';
import type { Call, CheckedArgs, MethodName, MethodResult, WritingName } from '#shared/contract/methods.ts';
import { PhaseboardError, toErrorData } from '#shared/domain/errors.ts';
import type { Reply } from './core.ts';
import type { Logger } from './ports.ts';

/** One handler for each method of the contract, with checked arguments. */
export type Handlers = {
  readonly [M in MethodName]: (args: CheckedArgs<M>) => MethodResult<M> | Promise<MethodResult<M>>;
};

/**
 * What the parts of the core do. Who writes is given the path, that nobody else gets, and answers how many pages it
 * wrote, null where the file has none; `notingFiles` makes handlers of these.
 */
export type Errands = {
  readonly [M in MethodName]: M extends WritingName
    ? (args: CheckedArgs<M>, path: string) => Pages | Promise<Pages>
    : Handlers[M];
};
export type Pages = number | null;

export interface Dispatcher {
  readonly call: Call;
  dispatch(name: unknown, args: unknown): Promise<Reply>;
  /** Refuses new calls and resolves when those in flight have ended. */
  drain(): Promise<void>;
}

export function createDispatcher(handlers: Handlers, log: Logger): Dispatcher {
  const inFlight = new Set<Promise<unknown>>();
  let closing = false;

  async function run(name: unknown, args: unknown): Promise<unknown> {
    if (closing) throw new PhaseboardError('call.closing');
    if (typeof name !== 'string' || !Object.hasOwn(METHODS, name)) throw new PhaseboardError('call.unknown');
    const checked = v.safeParse(METHODS[name as MethodName].args, args ?? {});
    if (!checked.success) {
      const field = checked.issues[0].path?.map((item) => String(item.key)).join('.') ?? '';
      throw new PhaseboardError('call.invalid', { field });
    }
    const handler = handlers[name as MethodName] as (args: unknown) => unknown;
    return handler(checked.output);
  }

  function tracked(name: unknown, args: unknown): Promise<unknown> {
    const started = run(name, args).catch((error: unknown) => {
      const { code } = toErrorData(error);
      const method = typeof name === 'string' && Object.hasOwn(METHODS, name) ? name : 'unknown';
      const facts = { method, code, kind: error instanceof Error ? error.name : 'unknown' };
      if (code === 'internal') log.error('call.failed', { ...facts, where: firstFrame(error) });
      else log.info('call.refused', facts);
      throw error;
    });
    inFlight.add(started);
    const done = () => inFlight.delete(started);
    started.then(done, done);
    return started;
  }

  return {
    call: (async (name: MethodName, args: unknown) => {
      try {
        return await tracked(name, args);
      } catch (error) {
        throw error instanceof PhaseboardError ? error : new PhaseboardError('internal', {}, String(error));
      }
    }) as Call,
    async dispatch(name, args) {
      try {
        return { ok: true, result: (await tracked(name, args)) ?? null };
      } catch (error) {
        return { ok: false, error: toErrorData(error) };
      }
    },
    async drain() {
      closing = true;
      await Promise.allSettled([...inFlight]);
    },
  };
}

/** Where in our own code an unexpected error came from; the message itself may hold client data and stays out. */
function firstFrame(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '').replace(error.message, '') : '';
  const frame = stack.split('\n').find((line) => /^\s+at .*:\d+:\d+\)?$/u.test(line)) ?? '';
  return frame.trim().split('/').slice(-2).join('/');
}
