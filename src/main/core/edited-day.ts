/** The day that a report bears. */
import { dayIn } from '#shared/domain/day.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { Library } from './database/library.ts';
import type { Ports } from './ports.ts';

interface Where {
  readonly ports: Pick<Ports, 'zone'>;
  readonly library: Pick<Library, 'row'>;
}

/** The day on which a workshop was last edited, as the calendar where the program runs had it. */
export const editedDay = ({ ports, library }: Where, workshopId: Id): string =>
  dayIn(ports.zone, new Date(library.row(workshopId).editedAt));
