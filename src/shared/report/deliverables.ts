/** What leaves a workshop beside the report itself. */
export const DELIVERABLES = ['xlsx', 'csv', 'svg', 'png'] as const;
export type Deliverable = (typeof DELIVERABLES)[number];
