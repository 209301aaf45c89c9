/**
 * What a method of the contract is: the schema of its arguments and, as a type only, what it answers. A method that
 * writes a file says for whom, so that forgetting a client finds every file; one that writes and does not say so does
 * not compile.
 */
import * as v from 'valibot';
import { id } from '../domain/fields.ts';
import type { Id } from '../domain/fields.ts';
import type { Exported } from './types.ts';

export interface Method<Args extends v.GenericSchema, Result> {
  readonly args: Args;
  readonly result?: Result;
}

/** Whom a written file belongs to, by the arguments that say so. */
interface Owners {
  /** The workshop that is named. */
  readonly workshop: { readonly workshopId: Id };
  /** The workshop that is named; null where nothing of any client is in the file. */
  readonly workshopOrNobody: { readonly workshopId: Id | null };
  /** The workshop that is named; where it is null, the one that will be made of the imported `file`. */
  readonly import: { readonly workshopId: Id | null; readonly file: Id };
}
export type Owner = keyof Owners;

export interface WritingMethod<Args extends v.GenericSchema, O extends Owner = Owner> extends Method<
  Args,
  Exported
> {
  readonly writesFor: O;
}

/** A file chosen to be written to is asked for by this name, or by any other as long as it is this schema. */
export const target = v.pipe(id, v.brand('target'));
type Target = v.InferOutput<typeof target>;

/** Every sign that a method writes: what it answers, an argument called target, an argument that is one. */
type Writes<Args extends v.GenericSchema, Result> = [Result] extends [never]
  ? false
  : [Extract<Result, Exported>] extends [never]
    ? NamesTarget<v.InferOutput<Args>>
    : true;
type NamesTarget<Args> = 'target' extends keyof Args
  ? true
  : [Extract<Args[keyof Args], Target>] extends [never]
    ? false
    : true;

/** A method that writes nothing. One that does is declared by `writing`: here it lacks an argument. */
export function method<Result>() {
  return <Args extends v.GenericSchema>(
    args: Args,
    ..._silent: Writes<Args, Result> extends true ? ['a method that writes a file says for whom'] : []
  ): Method<Args, Result> => ({ args });
}

/** A method that writes a file: whose it is, and its arguments, which name the owner and the target. */
export function writing<O extends Owner>(writesFor: O) {
  return <Args extends v.GenericSchema<unknown, Owners[O] & { readonly target: Target }>>(
    args: Args,
  ): WritingMethod<Args, O> => ({ args, writesFor });
}
