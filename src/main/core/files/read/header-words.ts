/** Headers that no list knows letter by letter, by their words in any order. */
import type { ImportField } from '#shared/contract/import-types.ts';

interface WordRule {
  readonly field: ImportField;
  /** One of these has to be there. */
  readonly needs: ReadonlySet<string>;
  /** One of these as well, where given. */
  readonly with?: ReadonlySet<string>;
  /** Nothing but these and the above may be there. */
  readonly allows: ReadonlySet<string>;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));
const rule = (field: ImportField, needs: string, allows: string, withOne?: string): WordRule => ({
  field,
  needs: words(needs),
  allows: words(allows),
  ...(withOne === undefined ? {} : { with: words(withOne) }),
});

const OF_SOMEBODY = 'employee employees worker workers associate staff person user their his the of s';

/** Surest first. */
const RULES: readonly WordRule[] = [
  rule(
    'manager',
    `manager managers supervisor supervisors boss superior approver reports reporting felettes felettese felettesenek vezeto
    vezetoje vezetojenek fonok fonoke`,
    `${OF_SOMEBODY} direct line immediate solid functional people team to name full display id uid userid username number
    no code e mail email address upn dn distinguished kozvetlen szakmai neve nev azonosito azonositoja kodja cime torzsszama`,
  ),
  rule(
    'name',
    'name nev neve',
    `${OF_SOMEBODY} last first middle surname given family`,
    'last surname family',
  ),
  rule(
    'name',
    'name nev neve',
    `${OF_SOMEBODY} full display preferred legal complete common teljes dolgozo munkatars`,
  ),
  rule(
    'title',
    'title position designation beosztas beosztasa munkakor munkakore',
    `${OF_SOMEBODY} job business current primary official working role title position name neve megnevezese`,
  ),
  rule('email', 'email mail', `${OF_SOMEBODY} e address work business company corporate primary official id`),
  rule(
    'externalId',
    'id number no code azonosito azonositoja szam szama kod kodja',
    'system unique hr personnel payroll torzs',
    `employee worker associate staff personnel person payroll emp dolgozo dolgozoi munkavallalo szemely torzs`,
  ),
  rule(
    'startDate',
    'hire hired hiring start started join joined joining belepes belepese belepesi',
    `${OF_SOMEBODY} date day on last latest original most recent service company employment work datum datuma napja`,
  ),
];

/**
 * The field that a header's words tell, and how sure that is, 0 the surest; null where they tell none. A header with
 * any other word is not understood: "Manager level" is no manager, "Sales manager" is a column of something else.
 * @param folded the header in small letters without accents
 */
export function fieldOfWords(folded: string): { readonly field: ImportField; readonly rank: number } | null {
  const own = folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  if (own.length < 2 || own.length > 6) return null;
  const rank = RULES.findIndex(
    (each) =>
      own.some((word) => each.needs.has(word)) &&
      (each.with === undefined || own.some((word) => each.with?.has(word))) &&
      own.every((word) => each.needs.has(word) || each.allows.has(word) || each.with?.has(word)),
  );
  const found = RULES[rank];
  return found ? { field: found.field, rank: rank * 10 + own.length } : null;
}
