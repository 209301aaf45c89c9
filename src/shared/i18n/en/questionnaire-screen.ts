/** English: the questionnaire-screen. */
export const questionnaireScreen = {} as const;
