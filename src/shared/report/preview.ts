/** The report as pictures of its pages, for the screen: the same drawing that the PDF is made from. */
import type { Scene } from '../drawing/scene.ts';
import type { SectionKey } from './sections.ts';

/** Where a section stands. */
export interface SectionPlace {
  readonly key: SectionKey;
  /** Number of its first page, 1 for the cover; null where the section left itself out. */
  readonly firstPage: number | null;
  readonly pages: number;
}

export interface ReportPreview {
  /** Pages of the whole report. */
  readonly total: number;
  /** The chosen sections in their order. One without pages has a text `section.<key>.empty` that says why. */
  readonly sections: readonly SectionPlace[];
  /** Number of the first page below. */
  readonly from: number;
  /** Whole sheets in points, heads, feet and marks included. */
  readonly pages: readonly Scene[];
}
