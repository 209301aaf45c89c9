/** Text as search compares it: without accents, case and outer space, so that "toth" finds "Tóth". */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase().trim();
}
