/** The sections of the report in the order in which it is read. Each has texts `section.<key>` and `section.<key>.about`. */
export const SECTION_KEYS = [
  'cover',
  'summary',
  'scope',
  'phase',
  'organization',
  'coverage',
  'superstars',
  'leadership',
  'pay',
  'discipline',
  'target',
  'impact',
  'gaps',
  'roadmap',
  'risks',
  'appendix',
  'record',
] as const;
export type SectionKey = (typeof SECTION_KEYS)[number];

/** Id of the consultant's words for a section in one language; their text is printed as theirs, beside the facts. */
export function commentaryId(section: SectionKey, locale: string): string {
  return `${section}.${locale}`;
}
