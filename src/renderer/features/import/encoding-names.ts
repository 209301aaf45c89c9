import type { Encoding } from '#shared/contract/import-types.ts';

const NAMES: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1250': 'Windows-1250',
  'windows-1252': 'Windows-1252',
  'iso-8859-15': 'ISO 8859-15',
  macintosh: 'Mac Roman',
  ibm852: 'IBM 852',
  'iso-8859-2': 'ISO-8859-2',
};

/** Names of encodings are the same in every language. */
export const encodingName = (encoding: Encoding): string => NAMES[encoding];
