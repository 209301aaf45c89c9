import type { PARKING_KINDS } from '#shared/domain/entries.ts';

export type ParkingKind = (typeof PARKING_KINDS)[number];
