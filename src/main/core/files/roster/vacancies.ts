/** Rows that hold a position nobody fills. */
import { fold } from '../read/headers.ts';

/** What stands in place of a name, alone or before a number, a title or a place: `Vacant`, `VACANT-123`, `Open - West`. */
const OPEN = new RegExp(
  `^(?:n\\.? ?n\\.?|t\\.?b\\.?[adhcn]\\.?|vacant|vacancy|vacancies|open|unfilled|unoccupied|new hire|to be (?:hired|recruited|named|announced|determined|decided|confirmed|filled)|` +
    `(?:open|vacant|unfilled|new|planned|future) (?:position|positions|role|req|requisition|headcount|hc|seat|post|job|vacancy|hire)|` +
    `position (?:open|vacant)|hiring|recruiting|recruitment|offene stelle|vakant|unbesetzt|vacante|poste vacant|` +
    `betoltetlen|betoltendo|ures|uresedes|nyitott|nyitott (?:pozicio|allas|hely|statusz)|(?:ures|betoltetlen|betoltendo|tervezett|uj) (?:pozicio|allas|allashely|hely|statusz|munkakor)|` +
    `(?:felvetel|kereses|toborzas) alatt|keresunk|felveendo|uj belepo|uj kollega)` +
    `(?:$|[ _]*[#:(/–—]| +- +|[ _-]*\\d)`,
  'u',
);

/** Whether a text stands where a name would, for somebody who is still looked for. */
export const isOpenPosition = (name: string): boolean => name.length <= 100 && OPEN.test(fold(name).trim());
