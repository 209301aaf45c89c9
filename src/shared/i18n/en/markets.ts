/** English: the markets. */
export const marketsScreen = {} as const;
