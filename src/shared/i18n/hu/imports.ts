/** Hungarian: reading a roster in. */
import type { imports as en } from '../en/imports.ts';

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
  'importField.startDate': 'Belépés dátuma',
  'importField.territory': 'Értékesítési terület',

  'importProblem.noName': 'Nincs név, ezért a sort kihagytuk.',
  'importProblem.totalsRow': 'A(z) „{{value}}” összesítő sor, ezért kihagytuk.',
  'importProblem.duplicateName': 'A(z) „{{value}}” név többször is szerepel; minden sort megtartottunk.',
  'importProblem.unknownManager':
    'A(z) „{{value}}” nevű vezető nincs a fájlban; a nevét megtartottuk, kapcsolat nélkül.',
  'importProblem.ambiguousManager':
    'A(z) „{{value}}” vezető több személy is lehet; a nevét megtartottuk, kapcsolat nélkül.',
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
};
