/** A text as part of a file's name on any system; "Phaseboard" where nothing is left of it. */
export function fileSafe(text: string): string {
  const clean = text
    .replace(/[\\/:*?"<>|]/gu, '-')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 80);
  return clean === '' || /^\.+$/u.test(clean) ? 'Phaseboard' : clean;
}
