/** Leaves room for what is put behind it: file systems take 255 bytes, and a character may need four. */
const LONGEST = 60;

/** A text as part of a file's name on any system; "Phaseboard" where nothing is left of it. */
export function fileSafe(text: string): string {
  const clean = text
    .replace(/[\\/:*?"<>|]/gu, '-')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, LONGEST)
    // The cut may have gone through a character.
    .replace(/\p{Cs}/gu, '')
    // "Kft." before an ending would make two dots; Windows drops dots at the end altogether.
    .replace(/[\s.]+$/u, '')
    .trim();
  return clean === '' ? 'Phaseboard' : clean;
}
