/** Base64 without the helpers of a platform: bytes are the letters of a text, one each. */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map([...LETTERS].map((letter, value) => [letter.charCodeAt(0), value]));
/** Bytes put together at once: a call takes only so many arguments. */
const LOT = 3 * 4096;

/** The bytes of base64, each as a letter U+0000..U+00FF; what is no base64 is passed over. */
export function bytesOfBase64(base64: string, mostBytes = Infinity): string {
  let [text, bits, held] = ['', 0, 0];
  let lot: number[] = [];
  const flush = () => {
    text += String.fromCharCode(...lot);
    lot = [];
  };
  for (let at = 0; at < base64.length && text.length + lot.length < mostBytes; at += 1) {
    const value = VALUES.get(base64.charCodeAt(at));
    if (value === undefined) continue;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    lot.push((bits >> held) & 0xff);
    if (lot.length === LOT) flush();
  }
  flush();
  return text;
}

/** Base64 of bytes that are given as letters U+0000..U+00FF. */
export function base64OfBytes(bytes: string): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const [a, b, c] = [0, 1, 2].map((next) => bytes.charCodeAt(at + next) || 0) as [number, number, number];
    const all = (a << 16) | (b << 8) | c;
    const letter = (shift: number) => LETTERS.charAt((all >> shift) & 63);
    parts.push(letter(18) + letter(12) + (left > 1 ? letter(6) : '=') + (left > 2 ? letter(0) : '='));
  }
  return parts.join('');
}
