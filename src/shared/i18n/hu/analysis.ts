/** Hungarian: analysis. */
import type { analysis as en } from '../en/analysis.ts';

export const analysis: Record<keyof typeof en, string> = {
  'phase.1': 'Vadász alapító',
  'phase.2': 'Mindenes értékesítők',
  'phase.3': 'Specialisták',
  'phase.4': 'Piaci csapatok',
  'phase.1.long':
    'Az alapító vagy a növekedést hajtó egyetlen vezető értékesít, személyes kapcsolatai révén; kevés a folyamat és az eszköz.',
  'phase.2.long':
    'Több értékesítő dolgozik, mindegyik maga keresi, minősíti és zárja le az üzleteit, saját területtel, kvótával és célokhoz mért tevékenységekkel.',
  'phase.3.long':
    'A négy funkció specialisták kezében van: kimenő értékesítésfejlesztés, bejövő érdeklődők kezelése, lezárás és ügyfélkezelés, köztük szabályozott átadással.',
  'phase.4.long':
    'Több csapat dolgozik, mindegyik egy-egy piacon, a négyféle specialista saját összetételével; a teljes értékesítési folyamat a csapaton belül zajlik.',
  'phase.none': 'Még nincs diagnózis',
  'phase.none.long':
    'Még senkit sem helyezett el, aki értékesít. Tegye a munkatársakat a sávokba, hogy láthatóvá váljon a fázis.',
  'phase.between': '{{a}} és {{b}} között',

  'signal.founderShare': 'Az alapító részesedése az új üzletből',
  'signal.smallSalesForce': 'Kevesen értékesítenek',
  'signal.noManagement': 'Nincs értékesítési vezető, kevés a kvóta',
  'signal.generalists': 'A teljes ciklust vivő értékesítők',
  'signal.salesForce': 'Az értékesítés már nem egyetlen ember',
  'signal.quotas': 'Saját kvótával rendelkező értékesítők',
  'signal.fewFunctions': 'Kevés funkciónak van specialistája',
  'signal.specialisation': 'Az értékesítők specializáltsága',
  'signal.functionsStaffed': 'Specialistákkal betöltött funkciók',
  'signal.handoff': 'A szerepkörök és az átadások minősége',
  'signal.sharedPool': 'Közös állományban dolgozó értékesítők',
  'signal.completeTeams': 'Teljes piaci csapatban dolgozó értékesítők',
  'signal.teamCount': 'Teljes piaci csapatok',
  'signal.segmentTargets': 'Saját céllal és csapattal rendelkező piacok',

  'input.placements': 'Sávokba helyezett értékesítők',
  'input.revenue': 'Az új ügyfelekből származó árbevétel személyenként',
  'input.quotas': 'Egyéni kvóták',
  'input.handoff': 'Válaszok a szerepkörökről és az átadásokról (15–17. kérdés)',
  'input.segmentTargets': 'Válasz a piaconkénti célokról (18. kérdés)',
  'input.discipline': 'A folyamatfegyelmi kérdőív',

  'confidence.high': 'Nagy bizonyosság',
  'confidence.medium': 'Közepes bizonyosság',
  'confidence.low': 'Kis bizonyosság: ellenőrizze a műhelymunkán',

  'fn.outbound': 'Kimenő',
  'fn.inbound': 'Bejövő',
  'fn.closing': 'Lezárás',
  'fn.account': 'Ügyfélkezelés',
  'fn.outbound.long': 'Kimenő értékesítésfejlesztés: új potenciális ügyfelek felkutatása és minősítése',
  'fn.inbound.long': 'Bejövő érdeklődők kezelése és minősítése',
  'fn.closing.long': 'Lezárás: a minősített érdeklődőkből ügyfelek lesznek',
  'fn.account.long':
    'Folyamatos ügyfélkezelés: gondoskodás az ügyfelekről és a következő lehetőség feltárása',

  'lane.leadership': 'Vezetés',
  'lane.founder': 'Alapító',
  'lane.oneManBand': 'Mindenes értékesítők',
  'lane.outbound': 'Kimenő',
  'lane.inbound': 'Bejövő',
  'lane.closing': 'Lezárás',
  'lane.account': 'Ügyfélkezelés',
  'lane.support': 'Támogatás',
  'lane.unplaced': 'Nincs elhelyezve',

  'discipline.activity': 'Tevékenységek nyomon követése',
  'discipline.cadence': 'Megbeszélések és egyéni fejlesztés',
  'discipline.pipeline': 'Pipeline és előrejelzés',
  'discipline.pay': 'Célzott javadalmazás',
  'discipline.crm': 'Közös ügyféladatok',
  'discipline.roles': 'Szerepkörök és átadások',
  'discipline.hiring': 'Felvétel és betanítás',
  'discipline.leadership': 'Vezetés',
  'discipline.total': 'Folyamatfegyelem',
};
