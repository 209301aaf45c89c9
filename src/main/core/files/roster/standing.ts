/** What a file says of how somebody stands with the company: there, on leave, under notice, from outside, or gone. */
import type { PersonStatus } from '#shared/domain/person.ts';
import { fold } from '../read/headers.ts';

/** `here` is said as plainly as the others: it speaks against an end of some contract that is past. */
export type Standing = PersonStatus | 'left' | 'here';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*\|\s*/u));

const YES = words('yes|y|true|t|1|1.0|x|igen|i|igaz|ja|oui|si|on|enabled|active|aktiv');
const NO = words('no|n|false|f|0|0.0|nem|hamis|nein|non|off|disabled');

/** Words of statuses in English, Hungarian and as systems write them, without accents. */
const LEFT = words(
  `inactive|in active|not active|non active|terminated|term|t|i|left|leaver|left company|left the company|former|former employee|ex employee
  |resigned|retired|dismissed|fired|laid off|redundant|deceased|departed|exited|separated|discharged|offboarded|ended|closed
  |deactivated|deactivated user|disabled|deleted|archived|suspended|blocked|frozen|removed|inaktiv|kilepett|kilepve|tavozott
  |megszunt|megszuntetve|megszunt jogviszony|felmondott|nyugdijas|nyugdijba vonult|elbocsatva|elbocsatott|elhunyt|letiltva|letiltott|torolt|torolve
  |zarolt|felfuggesztve|felfuggesztett|archivalt|volt munkatars|volt dolgozo`,
);
const ON_LEAVE = words(
  `on leave|leave|loa|l|leave of absence|paid leave|unpaid leave|leave with pay|leave without pay|long term leave|long term sick|sick leave|long term absence
  |parental leave|maternity leave|maternity|paternity leave|parental|sabbatical|medical leave|absent|garden leave|tartosan tavol|tartos tavollet|tartosan tavollevo
  |szabadsagon|fizetes nelkuli szabadsag|szulesi szabadsag|szulesi szabadsagon|gyes|gyesen|gyed|gyeden|csed|gyet|tappenz|tappenzen|betegallomany`,
);
const NOTICE = words(
  `notice|on notice|under notice|notice period|in notice period|serving notice|notice given|resigning|leaving|pending termination
  |felmondasi ido|felmondasi idejet tolti|felmondas alatt|felmondas alatt all|tavozo|kilepo|kileptetes alatt`,
);
const CONTRACTOR = words(
  `contractor|independent contractor|contingent worker|contingent|freelance|freelancer|external|externe|consultant|agency|agency worker
  |temp|temporary|temporary worker|outsourced|subcontractor|c|1099|kulso|kulsos|kulso munkatars|vallalkozo|alvallalkozo|megbizasos|megbizasi szerzodes
  |megbizasi jogviszony|szabaduszo|kolcsonzott|kolcsonzott munkaero|berelt munkaero`,
);
const HERE = words(
  `active|a|current|employed|working|present|enabled|employee|staff|permanent|regular|full time|part time|hired|confirmed
  |aktiv|allomanyban|foglalkoztatott|alkalmazott|dolgozik|munkaviszony|hatarozatlan|teljes munkaido|reszmunkaido`,
);

/** How a column is to be read: as words of statuses, or as a flag of being there or of being gone. */
export type StandingColumn = 'status' | 'isHere' | 'isGone';

const HERE_HEADER = /(?:^|[^\p{L}])(?:(?:is ?)?active|enabled|aktiv|aktiv-?e|employed)(?:[^\p{L}]|$)/u;
const GONE_HEADER =
  /(?:^|[^\p{L}])(?:(?:is ?)?(?:inactive|deactivated|disabled|terminated|suspended|deleted|archived|blocked|frozen)|left|leaver|inaktiv|kilepett|letiltva|torolt)(?:[^\p{L}]|$)/u;

/** A header such as `Inactive` turns the meaning of yes and no round. */
export function standingColumn(header: string): StandingColumn {
  const folded = fold(header);
  if (GONE_HEADER.test(folded)) return 'isGone';
  return HERE_HEADER.test(folded) ? 'isHere' : 'status';
}

/**
 * What a cell of such a column, or what stands in brackets behind a name, says; null where it says nothing of this.
 * Longer texts are known by how they begin: `Inactive (2024)`, `Terminated - voluntary`.
 */
export function standingOf(cell: string, column: StandingColumn = 'status'): Standing | null {
  const text = fold(cell)
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();
  if (text === '') return null;
  if (column !== 'status') {
    if (YES.has(text) && !LEFT.has(text)) return column === 'isHere' ? 'here' : 'left';
    if (NO.has(text)) return column === 'isHere' ? 'left' : 'here';
  }
  for (let part = text; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf(' ')))) {
    // A single letter is a code where it stands alone, and the beginning of anything where it does not.
    if (part.length === 1 && part !== text) return null;
    const known = meaningOf(part);
    if (known) return known;
  }
  return null;
}

function meaningOf(text: string): Standing | null {
  if (LEFT.has(text)) return 'left';
  if (ON_LEAVE.has(text)) return 'onLeave';
  if (NOTICE.has(text)) return 'notice';
  if (CONTRACTOR.has(text)) return 'contractor';
  return HERE.has(text) ? 'here' : null;
}

/** The strongest of all that is said: who left is gone whatever else stands there. */
export function strongest(said: readonly (Standing | null)[]): Standing | null {
  for (const one of ['left', 'notice', 'onLeave', 'contractor', 'here'] as const)
    if (said.includes(one)) return one;
  return null;
}
