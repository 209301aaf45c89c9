/** English: analysis. */
export const analysis = {} as const;
