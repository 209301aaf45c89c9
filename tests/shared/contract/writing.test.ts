import * as v from 'valibot';
import { expect, expectTypeOf, it } from 'vitest';
import type { Errands, Handlers } from '#main/core/dispatch.ts';
import type { Parts } from '#main/core/parts.ts';
import { method, target, writing } from '#shared/contract/method.ts';
import { METHODS } from '#shared/contract/methods.ts';
import type { WritingName } from '#shared/contract/methods.ts';
import type { Exported } from '#shared/contract/types.ts';
import { id } from '#shared/domain/fields.ts';

const workshopId = id;

it('a method that writes a file and does not say for whom does not compile', () => {
  // @ts-expect-error it answers a written file
  method<Exported>()(v.object({ workshopId }));
  // @ts-expect-error it may answer a written file
  method<Exported | null>()(v.object({ workshopId }));
  // @ts-expect-error it answers a written file and more
  method<Exported & { readonly rows: number }>()(v.object({ workshopId }));
  // @ts-expect-error it is told where to write
  method<null>()(v.object({ workshopId, target }));
  // @ts-expect-error it is told where to write, under another name
  method<null>()(v.object({ workshopId, to: target }));
  // @ts-expect-error it calls its target by a name that only those who write use
  method<null>()(v.object({ workshopId, target: id }));
  // @ts-expect-error a target that may be left out is one
  method<null>()(v.object({ workshopId, target: v.optional(target) }));
});

it('a method that says for whom it writes has to be told who that is', () => {
  // @ts-expect-error nothing names the workshop
  writing('workshop')(v.object({ target }));
  // @ts-expect-error the workshop may be missing
  writing('workshop')(v.object({ target, workshopId: v.nullable(id) }));
  // @ts-expect-error it is not enough to leave the workshop out
  writing('workshopOrNobody')(v.object({ target, workshopId: v.optional(id) }));
  // @ts-expect-error nothing names the imported file
  writing('import')(v.object({ target, workshopId: v.nullable(id) }));
  // @ts-expect-error nothing names the target
  writing('workshop')(v.object({ workshopId }));
  // @ts-expect-error there is no such owner
  writing('somebody')(v.object({ workshopId, target }));
  writing('workshop')(v.object({ workshopId, target }));
});

it('a method that writes nothing is declared without a word about it', () => {
  expect(method<null>()(v.object({ workshopId }))).not.toHaveProperty('writesFor');
  expect(method<{ readonly id: string }>()(v.object({}))).not.toHaveProperty('writesFor');
});

it('what writes is known while the program runs as it is to the compiler', () => {
  const writers = Object.entries(METHODS).flatMap(([name, each]) => ('writesFor' in each ? [name] : []));
  const known: Record<WritingName, true> = {
    'import.badRows': true,
    'output.export': true,
    'report.export': true,
    'tables.export': true,
    'version.export': true,
    'workshop.export': true,
  };
  expect(writers.toSorted()).toEqual(Object.keys(known));
});

it('only who writes gets a path to write to, and makes no answer of its own', () => {
  expectTypeOf<Parameters<Errands['tables.export']>[1]>().toEqualTypeOf<string>();
  expectTypeOf<Parameters<Errands['workshop.open']>['length']>().toEqualTypeOf<1>();
  expectTypeOf<Parts['files']>().not.toHaveProperty('pathOf');
  expectTypeOf<Handlers['tables.export']>().not.toExtend<Errands['tables.export']>();
});
