/** Looking at another time: what is shown in place of the present, and which answer is still waited for. Pure. */

export interface PastShown<P> {
  /** Grows with everything that makes an answer on its way a late one. */
  readonly asked: number;
  readonly shown: P | null;
}

export const PRESENT: PastShown<never> = { asked: 0, shown: null };

/** Asks for another time; only the newest question is answered. */
export const asking = <P>(past: PastShown<P>): PastShown<P> => ({ ...past, asked: past.asked + 1 });

/** The answer to question number `asked`; the same value where nobody waits for it any more. */
export const arrived = <P>(past: PastShown<P>, asked: number, shown: P): PastShown<P> =>
  asked === past.asked ? { ...past, shown } : past;

/** Back to the present, also for what has been asked for and is not there yet. */
export const leaving = <P>(past: PastShown<P>): PastShown<P> => ({ asked: past.asked + 1, shown: null });
