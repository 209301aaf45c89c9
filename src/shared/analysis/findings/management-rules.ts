/** Leadership, leads, plan, pay and customers: what stands in any phase. */
import { above, atLeast, below, ratio } from '../numbers.ts';
import { count, fteFigure, isLow, level, ratioFigure, rule, share } from './finding-types.ts';
import { founders } from './founder-rules.ts';
import type { Rules } from './finding-types.ts';

const LEADER_LEADS = 22;

export const MANAGEMENT_RULES = {
  'lead.response': rule({ cause: 'development' }, ({ metrics }) => {
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

  'lead.load': rule({ cause: 'development' }, ({ metrics, thresholds }) => {
    const { band, value } = metrics.M3;
    if (band !== 'red' || value === null) return null;
    return {
      severity: 'medium',
      numbers: {
        leads: { value, unit: 'perMonth' },
        limit: { value: thresholds['M3.green'], unit: 'perMonth' },
      },
      causes: { lanes: ['inbound'] },
    };
  }),

  'acct.overload': rule({ cause: 'customers' }, ({ metrics, thresholds }) => {
    const { band, value, detail } = metrics.M15;
    if (band !== 'red' || value === null) return null;
    const load = ratio(value, detail.limit);
    return {
      severity: load !== null && above(load, thresholds['finding.accountsFar']) ? 'high' : 'medium',
      numbers: { customers: count(value), limit: count(detail.limit) },
      causes: { lanes: ['account'] },
    };
  }),

  'plan.coverage': rule({ cause: 'pipeline' }, ({ metrics, thresholds }) => {
    const { value } = metrics.M12;
    if (value === null || !below(value, thresholds['M12.amber'])) return null;
    return { severity: 'high', numbers: { coverage: ratioFigure(value) } };
  }),

  'plan.quota': rule({ cause: 'pay' }, ({ metrics, thresholds }) => {
    const atQuota = metrics.M9.value;
    const multiple = metrics.M10.value;
    if (atQuota === null || multiple === null) return null;
    if (!below(atQuota, thresholds['M9.amber']) || !above(multiple, thresholds['M10.greenTo'])) return null;
    return { severity: 'high', numbers: { atQuota: share(atQuota), multiple: ratioFigure(multiple) } };
  }),

  /** Of two sellers one more or less is half of them: that is no pattern. */
  'plan.reach': rule({ cause: 'pay' }, ({ metrics, thresholds }) => {
    const { band, value, detail } = metrics.M9;
    if (band !== 'red' || value === null || below(detail.reps, thresholds['finding.reachSellers']))
      return null;
    return { severity: 'medium', numbers: { atQuota: share(value), reps: count(detail.reps) } };
  }),

  'pay.quota_ratio': rule({ cause: 'pay' }, ({ metrics }) => {
    const { band, value } = metrics.M10;
    if (band !== 'red' || value === null) return null;
    return { severity: 'medium', numbers: { multiple: ratioFigure(value) } };
  }),

  'pay.mix': rule({ cause: 'pay', phases: [1, 2, 4] }, ({ metrics }) => {
    const { band, value } = metrics.M11;
    if (band !== 'red') return null;
    return { severity: 'medium', numbers: { ...(value === null ? {} : { variable: share(value) }) } };
  }),

  'mgr.player_coach': rule({ cause: 'lines' }, (facts) => {
    const own = facts.level(LEADER_LEADS);
    const { fte, managers } = facts.phase.derived;
    if (!isLow(facts, own) || !atLeast(fte, facts.thresholds['finding.playerCoachFte'])) return null;
    const leading = managers > 0 ? [] : founders(facts);
    return {
      severity: 'high',
      numbers: { level: level(own), fte: fteFigure(fte) },
      causes: { items: [LEADER_LEADS], lanes: ['leadership'], personIds: leading },
      ...(leading.length > 0 && { cause: 'founder' }),
    };
  }),

  'mgr.span_high': rule({ cause: 'lines' }, ({ metrics, thresholds }) => {
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

  /** A second line over one manager; a founder above the sales leader is no layer of sales. */
  'mgr.layer': rule({ cause: 'lines' }, ({ metrics, staffing, thresholds }) => {
    const layers = metrics.M8.detail.managers.filter(
      ({ personId, secondLine, reports }) =>
        secondLine &&
        below(reports, thresholds['M8.second.amberFrom']) &&
        staffing.placed.get(personId)?.founder !== true,
    );
    if (layers.length === 0) return null;
    return {
      severity: 'medium',
      numbers: { managers: count(layers.length) },
      causes: { personIds: layers.map((manager) => manager.personId), lanes: ['leadership'] },
    };
  }),

  /** One narrow team alone is a small company, not too much management: there must be two managers to merge. */
  'mgr.span_low': rule({ cause: 'lines' }, ({ metrics, staffing, thresholds }) => {
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
} satisfies Rules;
