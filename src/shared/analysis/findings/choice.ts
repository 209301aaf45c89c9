/**
 * Which findings are told, and in which order: of a cause the strongest, the phase's own first, then risks that stand in
 * any phase, then what prepares the next phase; notes last. At most three are urgent.
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
  const all = told.map((finding) =>
    finding.severity === 'high' && !urgent.has(finding)
      ? { ...finding, severity: 'medium' as const }
      : finding,
  );
  return { all: [...all].sort(byOrder), executive: executiveOf([...all].sort(byOrder)) };
}

/** By money at stake where it is known, else as they stand. */
function urgentOf(told: readonly Finding[]): readonly Finding[] {
  return told
    .filter((finding) => finding.severity === 'high')
    .sort((a, b) => (b.money ?? 0) - (a.money ?? 0))
    .slice(0, URGENT);
}

/** Whatever is urgent, then the others as they stand; in that order. */
function executiveOf(all: readonly Finding[]): readonly Finding[] {
  const possible = all.filter((finding) => !NEVER_EXECUTIVE.has(finding.key));
  const urgent = possible.filter((finding) => finding.severity === 'high');
  const others = possible.filter((finding) => finding.severity !== 'high');
  const taken = new Set([...urgent, ...others].slice(0, EXECUTIVE));
  return all.filter((finding) => taken.has(finding));
}

function byOrder(a: Finding, b: Finding): number {
  return (
    Number(a.severity === 'info') - Number(b.severity === 'info') ||
    GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
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
    const [strongest, ...others] = own.sort(byStrength);
    if (strongest) told.push({ ...strongest, evidence: others });
  }
  return told;
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
