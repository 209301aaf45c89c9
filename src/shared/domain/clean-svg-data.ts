/** The clean form of an SVG in base64. */
import { base64OfBytes, bytesOfBase64 } from './base64.ts';
import { cleanSvg } from './clean-svg.ts';

/** A workshop has one logo, and asks for it with every look at its history. */
const REMEMBERED = 8;
const known = new Map<string, string>();

/** Nothing but what `cleanSvg` lets through; data that is clean stays as it is. */
export function cleanSvgData(base64: string): string {
  const found = known.get(base64);
  if (found !== undefined) return found;
  const source = bytesOfBase64(base64);
  const clean = cleanSvg(source);
  const data = clean === source ? base64 : base64OfBytes(clean);
  known.set(base64, data).set(data, data);
  while (known.size > REMEMBERED) known.delete(known.keys().next().value ?? '');
  return data;
}
