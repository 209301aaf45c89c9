/** Calendar days: the same instant is another day in another place. */

const MS_PER_DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** The day, as `2026-11-24`, that a calendar in this time zone (an IANA name) shows at a moment. */
export function dayIn(zone: string, moment: Date): string {
  const known = formats.get(zone);
  const format =
    known ??
    new Intl.DateTimeFormat('en', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
  if (!known) formats.set(zone, format);
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${(parts.get('year') ?? '').padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
}

/** The day so many days later, or earlier. Days have no time zone, so no clock change moves them. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * MS_PER_DAY).toISOString().slice(0, 10);
}
