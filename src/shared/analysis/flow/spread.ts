/** Who carries the load of one function in all markets: own people first, shared people where load is left. */

export interface Spread {
  readonly load: number;
  readonly need: number;
  readonly lent: number;
  readonly carried: number;
}

/**
 * Spreads the shared FTE over the markets by what their own people leave unmet. `filled` is the place of a market
 * that is given everybody it needs, to see what that brings.
 */
export function spread(
  loads: readonly number[],
  perFte: readonly number[],
  own: readonly number[],
  shared: number,
  filled = -1,
): Spread[] {
  const needs = loads.map((load, index) => load / (perFte[index] ?? 1));
  const lacks = needs.map((need, index) => (index === filled ? 0 : Math.max(0, need - (own[index] ?? 0))));
  let lacking = 0;
  for (const lack of lacks) lacking += lack;
  const part = lacking <= shared ? 1 : shared / lacking;
  return loads.map((load, index) => {
    const need = needs[index] ?? 0;
    const lent = (lacks[index] ?? 0) * part;
    const have = index === filled ? need : (own[index] ?? 0) + lent;
    return { load, need, lent, carried: need > 0 ? load * Math.min(1, have / need) : load };
  });
}
