/** What leaves a workshop beside the report itself. */
export const DELIVERABLES = [
  'slides',
  'xlsx',
  'csv',
  'svg',
  'png',
  'chartSvg',
  'chartPng',
  'handout',
  'bundle',
] as const;
export type Deliverable = (typeof DELIVERABLES)[number];
