/** One step from an older form of the library to a newer one. */
export interface Migration {
  /** Form that it leads to; in tens. */
  readonly version: number;
  readonly sql: string;
}
