/** Hungarian: the table of people. */
import type { table as en } from '../en/table-texts.ts';

export const table: Record<keyof typeof en, string> = {
  'table.label': 'Emberek',
  'table.how':
    'A nyilakkal lépkedhet, Shifttel több cellát jelölhet ki, az Enter vagy az F2 szerkeszt, a gépelés felülír, a Delete ürít. A Ctrl+Enter a beírtat az oszlop minden kijelölt cellájába beteszi. A Ctrl+C és a Ctrl+V táblázatkezelőkkel cserél cellákat.',
  'table.place': 'Hely',
  'table.externalId': 'Azonosító',
  'table.yes': 'igen',
  'table.no': 'nem',
  'table.shown': '{{shown}} / {{all}}',
  'table.marked_one': '{{count}} cella kijelölve',
  'table.marked_other': '{{count}} cella kijelölve',
  'table.sum': 'Összeg {{sum}} · átlag {{mean}}',
  'table.mean': 'Átlag {{mean}}',
  'table.sort': 'Rendezés: {{column}}',
  'table.filter': 'Szűrés: {{column}}',
  'table.filter.hint': 'Szövegrészlet; >100, <=50 vagy =3; = az üres, * a kitöltött cellákhoz.',
  'table.clearFilters': 'Mindenki látszik',
  'table.nobody': 'A szűrésnek senki sem felel meg.',
  'table.empty': 'Még nincs itt senki. Importálja az ügyfél névsorát, vagy vegye fel egyenként az embereket.',
  'table.edit': '{{name}}: {{column}}',
  'table.readOnly': 'Ez az oszlop számított, nem szerkeszthető.',
  'table.tooLong': 'A szöveg túl hosszú.',
  'table.noName': 'Egy személynek kell, hogy neve legyen.',
  'table.outside': 'A szám kívül esik azon, ami itt lehetséges.',
  'table.noPlace': 'Ilyen hely nincs a táblán.',
  'table.noManager': 'Ilyen nevű személy nincs itt.',
  'table.severalManagers': 'Többen is viselik ezt a nevet; a vezetőt a szervezeti ábrán válassza ki.',
  'table.noChoice': 'Ez nem szerepel a választhatók között.',
  'table.noDate': 'Dátumot adjon meg, például 2026-02-18.',
  'table.unclearDate': 'Ez két dátumot is jelenthet. Így írja be: 2026-02-18.',
  'table.copied_one': '{{count}} cella másolva.',
  'table.copied_other': '{{count}} cella másolva.',
  'table.pasted_one': '{{count}} cella kitöltve. Egyetlen visszavonás visszaállítja.',
  'table.pasted_other': '{{count}} cella kitöltve. Egyetlen visszavonás visszaállítja őket.',
  'table.pastedNothing': 'Semmit sem töltöttünk ki.',
  'table.pasteProblems_one': '{{count}} cella változatlan maradt: {{column}} „{{text}}”. {{problem}}',
  'table.pasteProblems_other':
    '{{count}} cella változatlan maradt, az első: {{column}} „{{text}}”. {{problem}}',
  'table.pastedNew_one': '{{count}} új személy bekerült.',
  'table.pastedNew_other': '{{count}} új személy bekerült.',
  'table.pasteBeyond_one':
    'Az utolsó személy alá eső sorokból {{count}} kimaradt: név nélkül senki nem kerül be.',
  'table.pasteBeyond_other':
    'Az utolsó személy alá eső sorokból {{count}} kimaradt: név nélkül senki nem kerül be.',
};
