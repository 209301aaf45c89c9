/**
 * Which findings are told, and in which order: of a cause the strongest; what is urgent, at most three, then what would be
 * if there were not three already, then the others, notes last. Among equals the phase's own first, then risks that stand
 * in any phase, then what prepares the next phase. Whoever shows findings takes them from here, as they stand.
 */
import type { Severity } from './finding-types.ts';
import type { Finding, Found } from './found.ts';

/** Findings that fit on an executive's page, and how many of them may be urgent. */
const EXECUTIVE = 5;
const URGENT = 3;

const SEVERITIES: readonly Severity[] = ['high', 'medium', 'info'];
const GROUPS: readonly Finding['group'][] = ['own', 'standing', 'transition'];
/** Only for whoever looks at concentration itself. */
const NEVER_EXECUTIVE: ReadonlySet<string> = new Set(['risk.superstar_watch']);

export function chosen(found: readonly Found[]): {
  readonly all: readonly Finding[];
  readonly executive: readonly Finding[];
} {
  const told = strongestOfEach(found).sort(byOrder);
  const urgent = new Set(urgentOf(told));
  const high = told.filter((finding) => finding.severity === 'high');
  const all = [
    ...high.filter((finding) => urgent.has(finding)),
    ...high
      .filter((finding) => !urgent.has(finding))
      .map((finding) => ({ ...finding, severity: 'medium' as const })),
    ...told.filter((finding) => finding.severity !== 'high'),
  ];
  return { all, executive: all.filter(({ key }) => !NEVER_EXECUTIVE.has(key)).slice(0, EXECUTIVE) };
}

/** By money at stake where it is known, else as they stand. */
function urgentOf(told: readonly Finding[]): readonly Finding[] {
  return told
    .filter((finding) => finding.severity === 'high')
    .sort((a, b) => (b.money ?? 0) - (a.money ?? 0))
    .slice(0, URGENT);
}

function byOrder(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) ||
    (b.money ?? 0) - (a.money ?? 0)
  );
}

/** One finding of each cause; the others of it become its evidence. What has no cause in common stays by itself. */
function strongestOfEach(found: readonly Found[]): Finding[] {
  const told: Finding[] = [];
  const byCause = new Map<string, Found[]>();
  for (const finding of found) {
    const key = finding.cause ?? finding.key;
    const own = byCause.get(key);
    if (own) own.push(finding);
    else byCause.set(key, [finding]);
  }
  for (const own of byCause.values()) {
    const sorted = own.sort(byStrength);
    const strongest = sorted.find((finding) => !finding.evidenceOnly);
    if (!strongest) continue;
    const evidence = sorted.filter((finding) => finding !== strongest);
    told.push({ ...strongest, group: groupOf(strongest, evidence), evidence });
  }
  return told;
}

/** Where the cause belongs: a step towards the next phase that also answers a standing risk is told among the risks. */
function groupOf(strongest: Found, evidence: readonly Found[]): Finding['group'] {
  const equal = evidence.filter((found) => found.severity === strongest.severity && !found.evidenceOnly);
  return (
    GROUPS.find((group) => [strongest, ...equal].some((found) => found.group === group)) ?? strongest.group
  );
}

/** Severity; then who names a person, a market or a function; then who belongs to fewer phases. Ties stay as listed. */
function byStrength(a: Found, b: Found): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    Number(isSpecific(b)) - Number(isSpecific(a)) ||
    a.breadth - b.breadth
  );
}

function isSpecific({ causes }: Found): boolean {
  return causes.personIds.length > 0 || causes.teamIds.length > 0 || causes.lanes.length > 0;
}
