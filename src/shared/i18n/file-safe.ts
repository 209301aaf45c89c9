/** Leaves room for what is put behind it: file systems take 255 bytes, and a character may need four. */
const LONGEST = 60;
/** Names of devices, which Windows reserves whatever stands behind a dot: learn.microsoft.com, "Naming Files". */
const RESERVED =
  /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(?=\s*(?:\.|$))/iu;
/** Halves of characters that stand alone: no file system keeps them as they are. */
const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Signs that turn the direction of reading, so that "fdp.exe" looks like "exe.pdf". */
const TURNS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text as part of a file's name on any system; "Phaseboard" where nothing is left of it. */
export function fileSafe(text: string): string {
  const clean = text
    .replace(HALVES, '')
    .replace(TURNS, '')
    .replace(/[\\/:*?"<>|]/gu, '-')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, LONGEST)
    // The cut may have gone through a character.
    .replace(HALVES, '')
    // "Kft." before an ending would make two dots; Windows drops dots and spaces at the end altogether.
    .replace(/[\s.]+$/u, '')
    .trim()
    .replace(RESERVED, (name) => `${name}_`);
  return clean === '' ? 'Phaseboard' : clean;
}
