/** English: canvas. */
export const canvas = {} as const;
