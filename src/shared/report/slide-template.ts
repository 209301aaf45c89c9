/** The template that slides are made in: a firm's own, with the layout that plays each part. */

/** The parts that a person can give to a layout: the first slide, and those with a table, chart or drawing. */
export const SLIDE_ROLES = ['title', 'titleOnly'] as const;
export type SlideRole = (typeof SLIDE_ROLES)[number];
/** Names of layouts by part, where a person chose them. */
export type ChosenLayouts = Readonly<Partial<Record<SlideRole, string>>>;

/** A template that is kept with the library, or with one workshop. */
export interface SlideTemplate {
  readonly of: 'library' | 'workshop';
  /** Name of its file. */
  readonly name: string;
  /** Names of its layouts, in their order, each once. */
  readonly layouts: readonly string[];
  /** The layout that plays each part. */
  readonly roles: Readonly<Record<SlideRole, string>>;
}
