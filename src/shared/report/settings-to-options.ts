/** From what a workshop keeps about its report to what the report is told, and back. */
import type { ReportSettings } from '../domain/report-settings.ts';
import type { WorkshopMeta } from '../domain/workshop-meta.ts';
import type { ReportOptions } from './options.ts';
import { SECTION_KEYS } from './sections.ts';
import type { SectionKey } from './sections.ts';

/** All sections in the consultant's order; those that the consultant never moved keep their place after the one before. */
export function orderedSections({ order }: ReportSettings): SectionKey[] {
  const keys = [...new Set(order)].filter(isSection);
  for (const [index, key] of SECTION_KEYS.entries()) {
    if (keys.includes(key)) continue;
    const before = SECTION_KEYS[index - 1];
    keys.splice(before === undefined ? 0 : keys.indexOf(before) + 1, 0, key);
  }
  return keys;
}

/** The chosen sections in order. A report is never without any: then the cover stands for all. */
export function chosenSections(settings: ReportSettings): SectionKey[] {
  const chosen = orderedSections(settings).filter((key) => !settings.without.includes(key));
  return chosen.length > 0 ? chosen : ['cover'];
}

/** The settings with a section at another place, 0 for the first. */
export function withSectionAt(settings: ReportSettings, key: SectionKey, place: number): ReportSettings {
  const rest = orderedSections(settings).filter((other) => other !== key);
  const at = Math.max(0, Math.min(rest.length, place));
  return { ...settings, order: [...rest.slice(0, at), key, ...rest.slice(at)] };
}

/** The settings with a section left out or put back; the last one that is left stays. */
export function withSection(settings: ReportSettings, key: SectionKey, chosen: boolean): ReportSettings {
  const without = settings.without.filter((other) => other !== key);
  if (chosen) return { ...settings, without };
  const left = chosenSections(settings).filter((other) => other !== key);
  return left.length === 0 ? settings : { ...settings, without: [...without, key] };
}

/** What the report is told. */
export function reportOptionsOf(
  { report, reportLocale, accent }: WorkshopMeta,
  status: ReportOptions['status'] = { kind: 'draft' },
): ReportOptions {
  const { names, hide, paper, logo, targetId } = report;
  const sections = chosenSections(report);
  return { locale: reportLocale, sections, names, hide: [...hide], paper, status, accent, logo, targetId };
}

function isSection(key: string): key is SectionKey {
  return (SECTION_KEYS as readonly string[]).includes(key);
}
