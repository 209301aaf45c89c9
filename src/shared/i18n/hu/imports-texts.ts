/** Hungarian: reading a roster in. */
import type { imports as en } from '../en/imports-texts.ts';

export const imports: Record<keyof typeof en, string> = {
  'importField.name': 'Név',
  'importField.firstName': 'Keresztnév',
  'importField.lastName': 'Vezetéknév',
  'importField.title': 'Beosztás',
  'importField.manager': 'Közvetlen vezető',
  'importField.email': 'E-mail-cím',
  'importField.externalId': 'Dolgozói azonosító',
  'importField.revenue': 'Árbevétel, 12 hónap (új ügyfelek)',
  'importField.revenueExpansion': 'Bővítési árbevétel, 12 hónap (meglévő ügyfelek)',
  'importField.quota': 'Éves kvóta',
  'importField.ote': 'Célkereset (100%-os teljesítésnél)',
  'importField.fte': 'Létszám (FTE)',
  'importField.weeklyHours': 'Heti óraszám',
  'importField.status': 'Státusz (távol, kilépett…)',
  'importField.startDate': 'Belépés dátuma',
  'importField.leavingDate': 'Távozás napja',
  'importField.team': 'Piaci csapat',
  'importField.shareOutbound': 'Idő: kimenő',
  'importField.shareInbound': 'Idő: bejövő',
  'importField.shareClosing': 'Idő: lezárás',
  'importField.shareAccount': 'Idő: ügyfélkezelés',
  'importField.territory': 'Értékesítési terület',
  'importField.department': 'Szervezeti egység',
  'importField.variableShare': 'Teljesítménybér, a célkereset %-a',
  'importField.notes': 'Megjegyzés',
  'importField.personId': 'Phaseboard-azonosító',

  'dealField.owner': 'Tulajdonos',
  'dealField.amount': 'Összeg',
  'dealField.currency': 'Pénznem',
  'dealField.stage': 'Szakasz (megnyert, elveszett, nyitott)',
  'dealField.closeDate': 'Lezárás dátuma',
  'dealField.createDate': 'Létrehozás dátuma',
  'dealField.dealType': 'Típus (új, meglévő)',
  'dealField.account': 'Ügyfél',
  'dealField.dealId': 'Ügyletazonosító',

  'importShape.salesforceUsers': 'Salesforce-felhasználók',
  'importShape.salesforceOpportunities': 'Salesforce-lehetőségek',
  'importShape.hubspotDeals': 'HubSpot-ügyletek',
  'importShape.pipedriveDeals': 'Pipedrive-ügyletek',
  'importShape.hrSystem': 'HR-rendszer listája',
  'importShape.hrDataset': 'HR-adatkészlet',
  'importShape.salesTeams': 'értékesítői csapatlista',
  'importShape.salesPipeline': 'értékesítési folyamatállomány',
  'importShape.phaseboard': 'Phaseboard-export',

  'importProblem.noName': 'Nincs név, ezért a sort kihagytuk.',
  'importProblem.totalsRow': 'A(z) „{{value}}” összesítő sor, ezért kihagytuk.',
  'importProblem.noPerson':
    'A következő címsor vagy megjegyzés, nem személy, ezért a sort kihagytuk: „{{value}}”.',
  'importProblem.duplicateName': 'A(z) „{{value}}” név többször is szerepel; minden sort megtartottunk.',
  'importProblem.unknownManager':
    'A(z) „{{value}}” nevű vezető nincs a fájlban; a nevét megtartottuk, kapcsolat nélkül.',
  'importProblem.ambiguousManager':
    'A(z) „{{value}}” vezető több személy is lehet; a nevét megtartottuk, kapcsolat nélkül.',
  'importProblem.managerLeft':
    'A vezető, „{{value}}”, már nem dolgozik a cégnél, és nem kerül be; a neve megmaradt, kapcsolat nélkül.',
  'importProblem.managerCycle':
    'A jelentési út „{{value}}” felől ehhez a személyhez tér vissza; a kapcsolatot kihagytuk.',
  'importProblem.ownManager': 'A személy saját vezetőjeként szerepel; a kapcsolatot kihagytuk.',
  'importProblem.badNumber': 'A(z) „{{value}}” nem ide illő szám; az értéket kihagytuk.',
  'importProblem.badDate': 'A(z) „{{value}}” nem dátum; az értéket kihagytuk.',
  'importProblem.ambiguousDate':
    'A(z) „{{value}}” többféleképpen olvasható (nap és hónap, illetve év); az értéket kihagytuk.',
  'importProblem.tooLong': 'A(z) „{{value}}” kezdetű szöveg túl hosszú, ezért lerövidítettük.',
  'importProblem.extraCells': 'A sorban több cella van, mint a fejlécben; a(z) „{{value}}” kimaradt.',
  'importProblem.brokenQuotes':
    'Egy idézőjel hiányzik vagy rossz helyen van; kérjük, ellenőrizze ezt a sort.',
  'importProblem.replacementCharacters':
    'Néhány karakter már a fájlban elveszett (�); kérjük, ellenőrizze ezt a sort.',
  'importProblem.duplicateEmail':
    'Ez az e-mail-cím több név mellett is szerepel: „{{value}}”. Minden sort megtartottunk.',
  'importProblem.duplicatePerson':
    'Egy korábbi sorban már szerepel ez az azonosító vagy e-mail-cím: „{{value}}”. A két sor egy személy; ez a sor csak azt egészíti ki, ami ott hiányzik.',
  'importProblem.duplicateId': 'A(z) „{{value}}” azonosító többször is szerepel; minden sort megtartottunk.',
  'importProblem.hiddenRow': 'A(z) „{{value}}” sora rejtett a táblázatban; megtartottuk.',
  'importProblem.errorCell': 'Az egyik cella hibát mutat ({{value}}); üresnek vettük.',

  'import.roster.sheet': 'Névsor',
  'import.badRows.name': 'javítandó sorok',
  'import.badRows.row': 'Sor',
  'import.badRows.reason': 'Ok',
};
