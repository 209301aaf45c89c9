/** What a method of the contract is: the schema of its arguments and, as a type only, what it answers. */
import type * as v from 'valibot';

export interface Method<Args extends v.GenericSchema, Result> {
  readonly args: Args;
  readonly result?: Result;
}

export function method<Result>() {
  return <Args extends v.GenericSchema>(args: Args): Method<Args, Result> => ({ args });
}
