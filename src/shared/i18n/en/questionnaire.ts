/** English: questionnaire. */
export const questionnaire = {} as const;
