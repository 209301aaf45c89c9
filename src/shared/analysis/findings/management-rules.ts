/** Leadership, leads, plan and customers. */
import { above, atLeast, below } from '../numbers.ts';
import { count, fteFigure, level, ratioFigure, rule, share } from './finding-types.ts';
import type { Rules } from './finding-types.ts';

const LEADER_LEADS = 22;

export const MANAGEMENT_RULES = {
  'mgr.span_high': rule(null, ({ metrics, thresholds }) => {
    const wide = metrics.M8.detail.managers.filter((manager) =>
      above(manager.reports, thresholds['M8.amberTo']),
    );
    const [widest] = wide;
    if (!widest) return null;
    return {
      severity: 'medium',
      numbers: { reports: count(widest.reports), managers: count(wide.length) },
      causes: { personIds: wide.map((manager) => manager.personId), lanes: ['leadership'] },
    };
  }),

  /** One narrow team alone is a small company, not too much management: there must be two managers to merge. */
  'mgr.span_low': rule(null, ({ metrics, staffing, thresholds }) => {
    const managers = metrics.M8.detail.managers.filter(
      ({ personId, secondLine }) => !secondLine && staffing.placed.get(personId)?.founder !== true,
    );
    const narrow = managers.filter((manager) => below(manager.reports, thresholds['M8.amberFrom']));
    const narrowest = narrow.at(-1);
    if (!narrowest || managers.length < 2) return null;
    return {
      severity: 'medium',
      numbers: { reports: count(narrowest.reports), managers: count(narrow.length) },
      causes: { personIds: narrow.map((manager) => manager.personId), lanes: ['leadership'] },
    };
  }),

  'mgr.player_coach': rule(null, (facts) => {
    const own = facts.level(LEADER_LEADS);
    const { fte } = facts.phase.derived;
    if (own === null || own > facts.thresholds['finding.lowLevel']) return null;
    if (!atLeast(fte, facts.thresholds['finding.playerCoachFte'])) return null;
    return {
      severity: 'high',
      numbers: { level: level(own), fte: fteFigure(fte) },
      causes: { items: [LEADER_LEADS], lanes: ['leadership'] },
    };
  }),

  'lead.response': rule(null, ({ metrics }) => {
    const { band, value, detail } = metrics.M14;
    if (band !== 'red') return null;
    return {
      severity: 'high',
      numbers: {
        ...(value === null ? {} : { response: { value, unit: 'minutes' } }),
        ...(detail.untouchedShare === null ? {} : { untouched: share(detail.untouchedShare) }),
      },
      causes: { lanes: ['inbound'] },
    };
  }),

  'plan.coverage': rule(null, ({ metrics, thresholds }) => {
    const { value } = metrics.M12;
    if (value === null || !below(value, thresholds['M12.amber'])) return null;
    return { severity: 'high', numbers: { coverage: ratioFigure(value) } };
  }),

  'plan.quota': rule(null, ({ metrics, thresholds }) => {
    const atQuota = metrics.M9.value;
    const multiple = metrics.M10.value;
    if (atQuota === null || multiple === null) return null;
    if (!below(atQuota, thresholds['M9.amber']) || !above(multiple, thresholds['M10.greenTo'])) return null;
    return { severity: 'high', numbers: { atQuota: share(atQuota), multiple: ratioFigure(multiple) } };
  }),

  'acct.overload': rule(null, ({ metrics }) => {
    const { band, value, detail } = metrics.M15;
    if (band !== 'red' || value === null) return null;
    return {
      severity: 'medium',
      numbers: { customers: count(value), limit: count(detail.limit) },
      causes: { lanes: ['account'] },
    };
  }),
} satisfies Rules;
