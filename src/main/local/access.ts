/**
 * Who is let in. The token of a run never stands in an address: a browser is given a code that works once and for a
 * minute, and its page exchanges the code for the token.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { PhaseboardError } from '#shared/domain/errors.ts';

/** Milliseconds in which a code can be exchanged. */
export const CODE_LIFE_MS = 60_000;
/** Codes remembered so that the page can be told what is the matter with one; the oldest are forgotten first. */
const REMEMBERED = 100;

export interface Access {
  /** A code that was never given out before. */
  newCode(): string;
  /** The token for a code. Throws `access.used`, `access.expired`; a code that nobody knows counts as expired. */
  exchange(code: string): string;
  /** Whether an `Authorization` header holds the token. */
  allows(authorization: string | undefined): boolean;
}

/** The way into one run. `elapsed` is a clock that no one sets, in milliseconds. */
export function createAccess(elapsed: () => number, secret: () => string = randomText): Access {
  const token = secret();
  const codes = new Map<string, { readonly at: number; used: boolean }>();
  return {
    newCode() {
      const code = secret();
      codes.set(code, { at: elapsed(), used: false });
      const oldest = codes.keys().next().value;
      if (codes.size > REMEMBERED && oldest !== undefined) codes.delete(oldest);
      return code;
    },
    exchange(code) {
      const known = codes.get(code);
      if (known?.used) throw new PhaseboardError('access.used');
      if (!known || elapsed() - known.at > CODE_LIFE_MS) throw new PhaseboardError('access.expired');
      known.used = true;
      return token;
    },
    allows(authorization) {
      const [given, wanted] = [Buffer.from(authorization ?? ''), Buffer.from(`Bearer ${token}`)];
      return given.length === wanted.length && timingSafeEqual(given, wanted);
    },
  };
}

function randomText(): string {
  return randomBytes(24).toString('base64url');
}
