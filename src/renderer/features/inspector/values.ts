/** What one person, or several together, have in a field. */
import type { Person } from '#shared/domain/person.ts';
import { same } from '#shared/domain/same.ts';

export interface Common<T> {
  /** What all of them have; null where they differ, or where nothing is known. */
  readonly value: T | null;
  readonly mixed: boolean;
}

/** The value of a field that some people share. */
export function common<K extends keyof Person>(people: readonly Person[], key: K): Common<Person[K]> {
  const [first, ...others] = people;
  if (!first) return { value: null, mixed: false };
  const alike = others.every((person) => same(person[key], first[key]));
  return alike ? { value: first[key], mixed: false } : { value: null, mixed: true };
}
