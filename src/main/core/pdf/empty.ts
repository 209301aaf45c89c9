/** Which sections have nothing to say, and why. */
import type { MessageKey } from '#shared/i18n/index.ts';
import type { SectionKey } from '#shared/report/sections.ts';
import type { ReportContext } from './report-context.ts';

/** The text that says why a section leaves itself out; null where it is in the report. */
export function emptyReason(context: ReportContext, section: SectionKey): MessageKey | null {
  // What the consultant wrote about a section is reason enough for it.
  if (context.commentary(section) !== '')
    return section === 'pay' && !context.shows('pay') ? 'section.pay.hidden' : null;
  const { analysis, whole, target } = context;
  const { metrics } = analysis;
  switch (section) {
    case 'superstars':
      return metrics.M5.detail.ranked.length === 0 ? 'section.superstars.empty' : null;
    case 'leadership':
      return metrics.M8.detail.managers.length === 0 ? 'section.leadership.empty' : null;
    case 'discipline':
      return analysis.discipline.respondents === 0 ? 'section.discipline.empty' : null;
    case 'pay':
      if (!context.shows('pay')) return 'section.pay.hidden';
      return metrics.M11.value === null && metrics.M10.value === null ? 'section.pay.empty' : null;
    case 'target':
      return target === null ? 'section.target.empty' : null;
    case 'impact':
      return target === null ? 'section.impact.empty' : null;
    case 'roadmap':
      return Object.keys(whole.action).length === 0 ? 'section.roadmap.empty' : null;
    case 'risks':
      return Object.keys(whole.parking).length === 0 ? 'section.risks.empty' : null;
    default:
      return null;
  }
}
