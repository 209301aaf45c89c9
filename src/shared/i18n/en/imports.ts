/** English: imports. */
export const imports = {} as const;
