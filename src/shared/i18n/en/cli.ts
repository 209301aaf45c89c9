/** English: cli. */
export const cli = {} as const;
