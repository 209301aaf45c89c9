/** English: the analysis-screen. */
export const analysisScreen = {} as const;
