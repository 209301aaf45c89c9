/** Which column holds what, by its header in English or Hungarian. */
import type { DealField, ImportField } from '#shared/contract/import-types.ts';
import { fieldOfWords } from './header-words.ts';

/**
 * Headers of each field, likeliest first, without accents, spaces and signs. They come from exports of Salesforce
 * (User), HubSpot, Pipedrive, BambooHR-like rosters, Workday reports, two public data sets, and plain usage.
 */
const ALIASES: Readonly<Record<ImportField, string>> = {
  name: `name fullname displayname employeename salespersonname salesrepname repname sellername workername
    salesagent salesperson salesrep employee seller rep agent worker teammember person member
    nev teljesnev dolgozoneve dolgozonev munkatarsneve munkatarsnev alkalmazottneve alkalmazottnev ertekesitoneve
    ertekesitonev uzletkotoneve uzletkotonev munkatars dolgozo alkalmazott ertekesito uzletkoto kollega
    dealowner opportunityowner ownername owner`,
  firstName: 'firstname givenname forename first keresztnev utonev',
  lastName: 'lastname surname familyname last vezeteknev csaladnev',
  title: `jobtitle title position businesstitle role jobrole designation jobprofile jobposition
    munkakor beosztas munkakorneve munkakormegnevezese pozicio szerepkor titulus`,
  manager: `managerid manageremail manager managername reportsto reportstoemail reportstoname reportstoid supervisor
    supervisorname supervisorid supervisoremail linemanager directmanager boss teamlead teamleader
    kozvetlenvezeto kozvetlenvezetoneve kozvetlenvezetoemail kozvetlenvezetoemailcime kozvetlenvezetoazonosito
    kozvetlenvezetoazonositoja vezeto vezetoneve vezetoemail vezetoemailcime vezetoazonosito vezetoazonositoja
    felettes feletteseneve kozvetlenfelettes felettesazonosito fonok`,
  email: `email emailaddress workemail businessemail companyemail mail owneremail useremail
    emailcim emailcime cegesemail cegesemailcim munkahelyiemail`,
  externalId: `id employeeid empid employeenumber employeeno empno workerid personid personnelnumber staffid userid
    recordid systemid azonosito dolgozoazonosito dolgozoiazonosito dolgozoazonositoja torzsszam dolgozoikod
    munkavallaloazonosito szemelyazonosito`,
  revenue: `newrevenue revenuenew newbusinessrevenue newbusiness newarr revenue revenueltm revenuelast12months
    revenue12months arbevetel12honap arbeveteluj arbevetelujugyfelek closedwonrevenue closedwonamount closedwon wonrevenue salesrevenue annualrevenue totalrevenue
    bookings turnover sales ujarbevetel ujbevetel ujugyfelarbevetel ujugyfelbevetel ujugyfelekarbevetele arbevetel
    evesarbevetel bevetel evesbevetel forgalom evesforgalom`,
  revenueExpansion: `expansionrevenue expansionrevenue12months bovitesiarbevetel12honap arbevetelbovites arbevetelmeglevo arbevetelmeglevougyfelek revenueexpansion expansion expansionarr upsellrevenue upsell
    existingcustomerrevenue existingrevenue bovites bovitesarbevetel bovitesiarbevetel bovitesbevetel
    meglevougyfelarbevetel meglevougyfelbevetel meglevougyfelekarbevetele felulertekesites`,
  quota: `annualquota yearlyquota salesquota quota annualtarget salestarget target goal
    eveskvota kvota ertekesitesikvota evescel ertekesitesicel celszam evesterv terv cel`,
  ote: 'ote ontargetearnings targetearnings targetpay totaltargetcash celkereset celjovedelem evescelkereset',
  fte: `fte ftepercent fulltimeequivalent workload munkaidoarany munkaidoaranya foglalkoztatasiarany
    foglalkoztatasarany letszam letszamfte`,
  weeklyHours: `weeklyhours hoursaweek weeklyworkinghours workinghoursperweek hoursperweek weeklyhoursworked scheduledweeklyhours
    contractedhours contracthours contractualhours standardhours workinghours hoursweek hetioraszam hetimunkaora
    hetimunkaorak hetimunkaido hetioraszama munkaido oraszam`,
  status: `status employmentstatus employeestatus workerstatus personstatus userstatus accountstatus hrstatus statusreadonly
    currentstatus activestatus active isactive activeuser activeyesno activeyn useractive enabled accountenabled inactive
    isinactive deactivated isdeactivated terminated isterminated suspended issuspended disabled isdisabled archived
    employmenttype employeetype workertype contracttype typeofemployment leavestatus
    statusz allapot allapota dolgozostatusza dolgozostatusz munkaviszonystatusza munkaviszonyallapota jogviszonystatusza
    aktiv aktive inaktiv kilepett foglalkoztatastipusa foglalkoztatasjellege jogviszony jogviszonytipusa
    munkaviszonytipusa szerzodestipusa allomanystatusz`,
  shareOutbound:
    'timeoutbound timeinoutbound outboundtime outboundshare shareoutbound outboundpercent outbound idokimeno kimeno',
  shareInbound:
    'timeinbound timeininbound inboundtime inboundshare shareinbound inboundpercent inbound idobejovo bejovo',
  shareClosing:
    'timeclosing timeinclosing closingtime closingshare shareclosing closingpercent closing idolezaras lezaras',
  shareAccount: `timeaccountmanagement timeaccount timeinaccountmanagement accountmanagementtime accountmanagementshare
    accountshare shareaccount accountmanagementpercent accountpercent accountmanagement idougyfelkezeles ugyfelkezeles`,
  startDate: `startdate hiredate dateofhire hiringdate joindate joiningdate dateofjoining joined hired
    employmentstart employmentstartdate belepesdatuma belepesidatum belepes munkaviszonykezdete
    munkaviszonykezdetenekdatuma felveteldatuma kezdesdatuma kezdodatum`,
  leavingDate: `leavingdate leaveson dateofleaving leavedate terminationdate dateoftermination exitdate exit
    lastworkingday lastday lastdayofwork employmentend employmentenddate enddate contractend contractenddate
    tavozasnapja tavozasdatuma tavozas kilepesdatuma kilepesnapja kilepes kilepesidatum munkaviszonyvege
    munkaviszonymegszunese munkaviszonymegszunesenekdatuma utolsomunkanap vegdatum`,
  department: `department departmentname dept orgunit organizationalunit organisationalunit division businessunit
    costcenter reszleg reszlegneve osztaly osztalyneve szervezetiegyseg szervezetiegysegneve divizio`,
  team: `marketteam team salesteam teamname segment marketsegment customersegment businessline lineofbusiness
    piacicsapat csapat csapatnev ertekesitesicsapat szegmens ugyfelszegmens piaciszegmens piac uzletag uzletagneve`,
  variableShare: `variableshare variablepaypercentofote teljesitmenyberacelkeresetpercenta variablepercent variablepay variablepaypercent variable bonuspercent
    teljesitmenyberaranya teljesitmenyber valtozober valtozoberaranya valtozoresz`,
  notes: 'notes note comments comment remark remarks megjegyzes megjegyzesek',
  personId: 'phaseboardid phaseboardazonosito',
  territory: `territory salesterritory region salesregion regionaloffice area office location
    terulet ertekesitesiterulet foldrajziterulet regio korzet iroda telephely`,
};

const HUNGARIAN_LAST_NAMES = new Set(['vezeteknev', 'csaladnev']);
const UNIT_WORDS =
  /\b(?:[kmt]?(?:eur|huf|usd|gbp|chf|ft)|eft|mft|k|ezer|thousands?|millions?|millio|mio|mln|tsd|ban|ben|0{3}s?|20\d\d|fy\d\d|ltm|in|ev|evi|annual|yearly)\b/gu;

/** Headers of the fields of a deal, likeliest first. */
const DEAL_ALIASES: Readonly<Record<DealField, string>> = {
  owner: `opportunityowner dealowner owneremail owneremailaddress dealowneremail ownername hubspotowner owner salesagent
    salesrep salesperson ertekesito uzletkoto felelos felelosertekesito ugylettulajdonos tulajdonos ownerid`,
  amount: `amountconverted convertedamount amountincompanycurrency amountbasecurrency amountinbasecurrency actualrevenue
    actualvalue amount totalamount dealvalue dealamount closevalue value opportunityamount
    ugyletertek ugyletosszege osszeg ertek nettoertek arbevetel revenue`,
  currency: `amountcurrency currency currencycode dealcurrency currencyisocode opportunitycurrency penznem deviza devizanem`,
  stage: `isclosedwon iswon won dealstatus status dealstage stage stagename opportunitystage ugyletszakasz szakasz allapot ugyletallapot
    statusz fazis`,
  closeDate: `dealwontime wontime closedate closedon closeddate dealclosedate dateclosed wondate lezarasdatuma lezaras actualclosedate actualclosingdate closingdate
    zarasdatuma zaras szerzodesdatuma dealexpectedclosedate expectedclosedate`,
  createDate: `createdate createdon createddate createdtime createtime dealcreationdate dealcreated creationdate datecreated engagedate addtime
    letrehozasdatuma letrehozas letrehozva kezdet`,
  dealType: 'opportunitytype dealtype type ugylettipus tipus jelleg',
  account: `accountname account potentialcustomer customer customername company companyname associatedcompany
    organization organisation client ugyfel ugyfelneve vevo cegnev ceg partner`,
  dealId: `opportunityid dealid recordid dealrecordid id ugyletazonosito azonosito`,
};

interface Known<F> {
  readonly field: F;
  readonly rank: number;
}

/** Field and rank of every alias. */
function known<F extends string>(aliases: Readonly<Record<F, string>>): Map<string, Known<F>> {
  const map = new Map<string, Known<F>>();
  for (const [field, texts] of Object.entries(aliases) as [F, string][]) {
    texts.split(/\s+/u).forEach((alias, rank) => map.set(alias, { field, rank }));
  }
  return map;
}
const KNOWN = known(ALIASES);
const KNOWN_DEALS = known(DEAL_ALIASES);

/**
 * The field of each header; null where it is none. A field goes to the likeliest of its headers only, except the
 * manager, whom files name by id, by e-mail and by name side by side, and the status, which they tell in flags as well.
 */
export const guessFields = (headers: readonly string[]): (ImportField | null)[] =>
  guess(
    (header) => lookUp(KNOWN, header) ?? byWords(header),
    headers,
    (field) => field === 'manager' || field === 'status',
  );

/** Behind every header that is known letter by letter. */
const WORDS_RANK = 1000;
function byWords(header: string): Known<ImportField> | null {
  const found = fieldOfWords(fold(header.replace(/\([^)]*\)|\[[^\]]*\]/gu, ' ')));
  return found && { field: found.field, rank: WORDS_RANK + found.rank };
}

/** The same for a list of deals. */
export const guessDealFields = (headers: readonly string[]): (DealField | null)[] =>
  guess(
    (header) => lookUp(KNOWN_DEALS, header),
    headers,
    () => false,
  );

function guess<F>(
  find: (header: string) => Known<F> | null,
  headers: readonly string[],
  isShared: (field: F) => boolean,
): (F | null)[] {
  const found = headers.map(find);
  const best = new Map<F, number>();
  for (const match of found) {
    if (match) best.set(match.field, Math.min(match.rank, best.get(match.field) ?? Infinity));
  }
  const taken = new Set<F>();
  return found.map((match) => {
    if (!match) return null;
    if (isShared(match.field)) return match.field;
    if (match.rank !== best.get(match.field) || taken.has(match.field)) return null;
    taken.add(match.field);
    return match.field;
  });
}

/** Headers of what systems call somebody, by which managers are named and people are not shown. */
const ACCOUNTS = new Set(
  `username useralias alias login logon loginname samaccountname userprincipalname upn distinguishedname dn
  felhasznalonev`.split(/\s+/u),
);

/** Whether a header is of a name or an id of a person in some system. */
export function isAccountHeader(header: string): boolean {
  const field = lookUp(KNOWN, header)?.field;
  return field === 'externalId' || field === 'email' || ACCOUNTS.has(squash(header));
}

/** How many fields a row of cells names; words of statuses stand in cells as often as above them. */
export function headerScore(cells: readonly string[]): number {
  return guessFields(cells).reduce(
    (count, field) => count + (field === null || field === 'status' ? 0 : 1),
    0,
  );
}

/** A header reduced to what tells it from others. */
export const headerKey = (header: string): string => squash(header);

/** Whether a header says that family names come first, as they do in Hungarian. */
export function isHungarianLastName(header: string): boolean {
  return HUNGARIAN_LAST_NAMES.has(squash(header));
}

function lookUp<F>(aliases: ReadonlyMap<string, Known<F>>, header: string): Known<F> | null {
  const bare = header.replace(/\([^)]*\)|\[[^\]]*\]/gu, ' ');
  return (
    aliases.get(squash(header)) ??
    aliases.get(squash(bare)) ??
    aliases.get(squash(fold(bare).replace(UNIT_WORDS, ' '))) ??
    null
  );
}

/** A text in small letters without accents. */
export function fold(text: string): string {
  return text
    .slice(0, 200)
    .replaceAll('#', ' number')
    .replaceAll('%', ' percent')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
}

const squash = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '');
