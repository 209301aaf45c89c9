/** English: findings. */
export const findings = {} as const;
