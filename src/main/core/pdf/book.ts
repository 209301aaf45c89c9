/** The report as drawn, before it becomes a file: pages of marks, each with its place in the document's structure. */
import type { Shape } from '#shared/drawing/scene.ts';
import type { SectionKey } from '#shared/report/sections.ts';

/** A node of the document's structure; the order of reading is the order in which nodes get their first mark. */
export interface Node {
  readonly type: string;
  readonly parent: Node | null;
  readonly options: TagOptions;
}

export interface TagOptions {
  /** Text in place of a figure, and the figure's size in points from the place it is drawn at. */
  readonly alt?: string;
  readonly size?: { readonly width: number; readonly height: number };
  /** Of a table's head cell. */
  readonly scope?: 'Column' | 'Row';
  /** Place in the report that a click leads to. */
  readonly goTo?: string;
}

export interface Mark {
  /** Null for what a reader need not hear of; `foot` for heads and feet of pages. */
  readonly node: Node | null | 'foot';
  /** In points from the sheet's top left corner. */
  readonly shapes: readonly Shape[];
  /** Figures only: their frame on the sheet. */
  readonly frame: Frame | null;
}

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Sheet {
  readonly marks: readonly Mark[];
  /** Places that links lead to, by their name, with the height on the sheet. */
  readonly places: ReadonlyMap<string, number>;
}

/** A line of the bookmarks. */
export interface Bookmark {
  readonly title: string;
  /** 0 for a section, 1 below it. */
  readonly level: 0 | 1;
  /** From 0. */
  readonly page: number;
  readonly y: number;
}

export interface Book {
  readonly width: number;
  readonly height: number;
  readonly root: Node;
  readonly sheets: readonly Sheet[];
  readonly bookmarks: readonly Bookmark[];
  readonly sections: ReadonlyMap<SectionKey, Readonly<Span>>;
}

/** First and last page of a section, from 0. */
export interface Span {
  first: number;
  last: number;
}
