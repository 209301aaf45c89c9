import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusalOf, reportingOf, topmost } from '#shared/analysis/reporting.ts';
import type { Reporting } from '#shared/analysis/reporting.ts';
import { parseRecord } from '#shared/domain/workshop.ts';
import type { Person } from '#shared/domain/person.ts';
import { org } from '#tests/support/org.ts';

/** The tree as text: `Ada(Ken(Lea) Eva)`. */
function printed({ nodes, roots, alone }: Reporting): string {
  const print = (id: string): string => {
    const node = nodes.get(id);
    const reports = node?.reports ?? [];
    const name = node?.person.name ?? '?';
    return reports.length === 0 ? name : `${name}(${reports.map(print).join(' ')})`;
  };
  return [...roots.map(print), ...(alone.length > 0 ? [`alone: ${alone.map(print).join(' ')}`] : [])].join(
    ' | ',
  );
}

const TREE = org`Closing: Ada, Ken (manager Ada), Eva (manager Ada), Lea (manager Ken), Mia (manager Ken), Zoe`;

function people(managers: readonly (number | null)[]): { person: Record<string, Person> } {
  const records = managers.map(
    (manager, index) =>
      parseRecord({
        type: 'person',
        id: `p${index}`,
        name: `P${String(index).padStart(3, '0')}`,
        managerId: manager === null ? null : `p${manager}`,
      }) as Person,
  );
  return { person: Object.fromEntries(records.map((record) => [record.id, record])) };
}

describe('The tree of reporting lines', () => {
  it('has those who lead first, then the alphabet, and apart who has no line at all', () => {
    expect(printed(reportingOf(TREE))).toBe('Ada(Ken(Lea Mia) Eva) | alone: Zoe');
  });

  it('knows layers and spans', () => {
    const { layers, meanSpan, widest, nodes } = reportingOf(TREE);
    expect(layers).toEqual([
      { layer: 1, people: 1, managers: 1, span: 2 },
      { layer: 2, people: 2, managers: 1, span: 2 },
      { layer: 3, people: 2, managers: 0, span: null },
    ]);
    expect(meanSpan).toBe(2);
    expect(widest).toEqual({ personIds: ['person:Ada', 'person:Ken'], span: 2 });
    expect(nodes.get('person:Ada')?.below).toBe(4);
  });

  it('a circle of managers is cut open once; nobody is lost and nobody is there twice', () => {
    expect(printed(reportingOf(people([1, 2, 0, 0])))).toBe('P000(P002(P001) P003)');
    expect(printed(reportingOf(people([0, 0])))).toBe('P000(P001)');
    expect(printed(reportingOf(people([99, null])))).toBe('alone: P000 P001');
  });

  it('whatever the managers are, everybody is in the tree exactly once', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(30)), { maxLength: 30 }), (managers) => {
        const tree = reportingOf(people(managers));
        const seen: string[] = [];
        const walk = (id: string, layer: number) => {
          seen.push(id);
          expect(tree.nodes.get(id)?.layer).toBe(layer);
          const before = seen.length;
          for (const child of tree.nodes.get(id)?.reports ?? []) {
            expect(tree.nodes.get(child)?.managerId).toBe(id);
            walk(child, layer + 1);
          }
          expect(tree.nodes.get(id)?.below).toBe(seen.length - before);
        };
        for (const id of [...tree.roots, ...tree.alone]) walk(id, 1);
        expect(seen.sort()).toEqual(managers.map((_, index) => `p${index}`).sort());
      }),
    );
  });

  it('of a team and its manager only the manager is moved: the team comes along', () => {
    const tree = reportingOf(TREE);
    expect(topmost(tree, ['person:Lea', 'person:Ken', 'person:Eva'])).toEqual(['person:Ken', 'person:Eva']);
  });

  it('refuses oneself and anybody of the own team as manager, and says through whom', () => {
    const tree = reportingOf(TREE);
    const refused = (name: string, manager: string) =>
      refusalOf(tree, [`person:${name}`], `person:${manager}`);
    expect(refused('Ken', 'Ken')).toEqual({ kind: 'self', personId: 'person:Ken' });
    expect(refused('Ada', 'Ken')).toMatchObject({ kind: 'below', via: 'person:Ken' });
    expect(refused('Ada', 'Lea')).toMatchObject({ kind: 'below', via: 'person:Ken' });
    expect(refused('Ken', 'Eva')).toBeNull();
    expect(refusalOf(tree, ['person:Ada'], null)).toBeNull();
  });
});
