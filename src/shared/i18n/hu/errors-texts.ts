/** Hungarian: errors. */
import type { errors as en } from '../en/errors-texts.ts';

export const errors: Record<keyof typeof en, string> = {
  'error.edit.conflict':
    'Ezt közben egy másik ablakban módosították. A legfrissebb állapot látható; kérjük, ismételje meg a módosítást.',
  'error.edit.newer':
    'Ebben a műhelymunkában olyasmi van, amit csak a Phaseboard újabb változata ismer ({{field}}). Semmi sem változott; frissítse a Phaseboardot, és nyissa meg úgy.',
  'error.edit.invalid': 'Ez az érték nem tárolható ({{field}}). Semmi sem változott.',
  'error.edit.locked':
    'A(z) „{{scenario}}” zárolt, ezért benne semmi sem mozdítható. Előbb oldja fel, vagy készítsen róla másolatot.',
  'error.edit.managerCycle': '{{name}} így önmagának jelentene. Válasszon valakit a saját csapatán kívülről.',
  'error.edit.managerCycleIn':
    'Itt: „{{scenario}}”, {{name}} önmagának jelentene. Előbb ott módosítsa a vezetőket, vagy válasszon mást.',
  'error.edit.share':
    'Így {{name}} helyei nem adnának ki egy egész embert, ezért semmi sem változott. Helyezze el újra: {{name}}.',
  'error.edit.historyMoved':
    'Egy másik ablakban közben folytatták a munkát. A legfrissebb állapot látható; onnan vonja vissza vagy ismételje meg újra.',
  'error.edit.notFound': 'Ez már nincs meg. A legfrissebb állapot látható.',
  'error.edit.teamName': 'A csapatnak saját név kell. A(z) „{{name}}” üres vagy már foglalt.',
  'error.edit.entryText':
    'A döntéshez, teendőhöz vagy félretett témához kell néhány szó. Semmi sem változott.',
  'error.edit.personName': 'Minden személynek kell név. Semmi sem változott.',
  'error.workshop.notFound':
    'Ez a műhelymunka nincs a könyvtárban. Lehet, hogy eltávolították; nézze meg a kezdőképernyő listáját.',
  'error.workshop.title': 'A műhelymunkának kell cím. Semmi sem változott.',
  'error.library.locked':
    'Ezt a könyvtárat már egy másik Phaseboard használja. Zárja be azt, vagy indítsa ezt másik adatmappával.',
  'error.library.future':
    'Ezt a könyvtárat újabb Phaseboard írta (formátum: {{found}}, ez a változat ennyit ismer: {{known}}). Érintetlen maradt; kérjük, frissítse a Phaseboardot.',
  'error.library.damaged':
    'A könyvtárfájl sérült: {{kept}}. Érintetlenül hagytuk. Helyezze át másik mappába, hogy üres könyvtárral induljon, vagy indítsa a programot másik adatmappával.',
  'error.library.missing':
    'A könyvtár már nincs itt: {{folder}}. Indítsa el magát a Phaseboardot: az visszahozza, ami a biztonsági mentésekben van.',
  'error.library.folder':
    'A könyvtár helyén mappa van: {{file}}. Semmi sem változott; helyezze át vagy nevezze át a mappát, majd indítsa újra.',
  'error.library.link':
    'A könyvtár ({{file}}) hivatkozás erre: {{target}}, de az nincs ott. Semmi sem változott; csatlakoztassa a lemezt, amelyen van, vagy törölje a hivatkozást, majd indítsa újra.',
  'error.library.readOnly':
    'A(z) {{folder}} adatmappa nem írható. Ellenőrizze a jogosultságait, vagy indítsa a programot másik adatmappával.',
  'error.disk.full':
    'Megtelt a lemez. Az utolsó módosítás ebben az ablakban megvan, de még nincs mentve: szabadítson fel helyet, és újra megpróbáljuk.',
  'error.history.noPoint':
    'Az előzményeknek ez a pontja már nincs meg. A legfrissebb állapot látható; semmi sem változott.',
  'error.backup.notFound':
    'Ez a biztonsági mentés már nincs meg. A meglévők a listán láthatók; semmi sem változott.',
  'error.backup.failed':
    'A biztonsági mentés nem készült el. Maga a könyvtár nem változott; szabadítson fel helyet, vagy ellenőrizze a mappát, és újra megpróbáljuk.',
  'error.backup.folder':
    'Ide nem írhatók biztonsági mentések: {{name}}. Válasszon másik mappát; az ezen a gépen lévőt továbbra is használjuk.',
  'error.file.notFound':
    'A(z) {{name}} fájl nem található. Ellenőrizze a nevét és a helyét, majd próbálja újra.',
  'error.file.notReadable':
    'A(z) {{name}} fájl nem olvasható. Zárja be más programokban, ellenőrizze a jogosultságait, majd próbálja újra.',
  'error.file.notWritable':
    'A(z) {{name}} fájl nem írható. Válasszon másik mappát, vagy zárja be a fájlt más programokban.',
  'error.file.tooMuchMemory':
    'A(z) {{name}} beolvasásához több memória kellene, mint amennyit egy fájl itt kaphat ({{limit}} MB), ezért leállítottuk. Semmi nem változott; ha a fájl az Öné, exportálja újra kevesebb tartalommal.',
  'error.file.tooSlow':
    'A(z) {{name}} beolvasása {{seconds}} másodpercnél tovább tartott, ezért leállítottuk. Semmi nem változott; ha a fájl az Öné, exportálja újra kevesebb tartalommal, vagy próbálja meg, amikor a számítógép kevésbé terhelt.',
  'error.file.expired': 'A kiválasztott fájl már nem ismert. Kérjük, válassza ki újra.',
  'error.folder.notFound': 'Nincs ilyen mappa: {{name}}. Adja meg egy létező mappa teljes elérési útját.',
  'error.import.empty':
    'A(z) {{name}} üres. Exportálja újra a névsort fejléccel és személyenként egy sorral.',
  'error.import.binary': 'A(z) {{name}} nem szövegfájl. Mentse a névsort CSV-ként, és azt importálja.',
  'error.import.zeroBytes':
    'A(z) {{name}} szövegében üres bájtok vannak, mint a félbeszakadt másolatokban. Semmi nem került be. Exportálja újra, vagy nyissa meg a táblázatkezelőben, és mentse CSV-ként, UTF-8 kódolással.',
  'error.import.utf32':
    'A(z) {{name}} UTF-32 kódolású szöveg, amelyet a program nem olvas. Semmi nem került be. Mentse CSV-ként, UTF-8 kódolással, és azt importálja.',
  'error.import.noDealAmount':
    'A következő fájlban egyik oszlopról sem tudjuk, hogy az összeg: {{name}}. Semmit sem importáltunk. Nevezze meg megfeleltetési fájlban (--map), és importálja újra.',
  'error.import.webPage':
    'A következő fájl weboldal vagy XML más kiterjesztéssel: {{name}}. Semmit sem importáltunk. Nyissa meg táblázatkezelőben, mentse .xlsx vagy CSV formátumban, majd azt importálja.',
  'error.import.badWorkbook':
    'A(z) {{name}} sérült, vagy nem olvasható munkafüzet. Semmit sem importáltunk. Nyissa meg a táblázatkezelőben, mentse újra .xlsx vagy CSV formátumban, és azt importálja.',
  'error.import.workbookTooBig':
    'A(z) {{name}} kicsomagolva több mint {{limit}} MB lenne, ezért nem nyitottuk meg. Semmit sem importáltunk. Csak az értékesítési szervezet munkalapját tartsa meg, és mentse újra.',
  'error.import.locked':
    'A(z) {{name}} jelszóval védett. Semmit sem importáltunk. Mentse el jelszó nélkül a táblázatkezelőben, és azt importálja.',
  'error.import.badMapping':
    'A(z) {{name}} fájl nem olvasható megfeleltetés ({{field}}). Semmit sem importáltunk.',
  'error.import.tooLarge':
    'A(z) {{name}} mérete {{size}} MB; a korlát {{limit}} MB. Csak az értékesítési szervezet sorait tartsa meg, és próbálja újra.',
  'error.import.tooManyRows':
    'A(z) {{name}} több mint {{limit}} sort tartalmaz. Csak az értékesítési szervezet sorait tartsa meg, és próbálja újra.',
  'error.import.tooManyColumns':
    'A(z) {{name}} több mint {{limit}} oszlopot tartalmaz. Csak a személyekről szóló oszlopokat tartsa meg, és próbálja újra.',
  'error.import.noHeader':
    'A(z) {{name}} fájlnak nincs fejléce. Az első sorba írja az oszlopok nevét (Név, Beosztás, Közvetlen vezető …).',
  'error.import.noName':
    'Egyik oszlop sem tartalmazza a neveket, ezért senkit nem importáltunk. Rendelje hozzá a nevek oszlopát, majd importáljon újra.',
  'error.import.noPeople': 'A(z) {{name}} egyik sorában sincs személy. Semmit sem importáltunk.',
  'error.phaseboardFile.notOne': 'A(z) {{name}} nem Phaseboard-fájl.',
  'error.phaseboardFile.damaged':
    'A(z) {{name}} sérült, ezért nem nyitottuk meg. A könyvtár nem változott; kérje el újra a fájlt.',
  'error.phaseboardFile.future':
    'A(z) {{name}} fájlt újabb Phaseboard írta. Frissítse a Phaseboardot, majd nyissa meg újra.',
  'error.phaseboardFile.locked': 'A(z) {{name}} fájlt jelszó védi. A megnyitáshoz adja meg.',
  'error.phaseboardFile.wrongPassphrase':
    'Ezzel a jelszóval a(z) {{name}} nem nyitható meg. Maga a fájl ép; ellenőrizze a nagybetűket és a billentyűzet nyelvét, majd próbálja újra.',
  'error.phaseboardFile.tooLarge':
    'A(z) {{name}} nagyobb, mint amekkora egy Phaseboard-fájl lehet, ezért nem nyitottuk meg. A könyvtár nem változott.',
  'error.report.failed': 'A jelentés nem készült el. A műhelymunka nem változott; kérjük, próbálja újra.',
  'error.job.cancelled': 'Megszakítva. Semmit sem írtunk ki.',
  'error.call.unknown':
    'Az ablak és a mögötte futó program változata eltér. Kérjük, indítsa újra a Phaseboardot.',
  'error.call.invalid': 'A kérés nem értelmezhető ({{field}}). Semmi sem változott.',
  'error.call.refused':
    'Ez az ablak nem a most futó Phaseboardhoz tartozik. Nyomjon Entert abban a terminálban, amelyben fut, és a kiírt címet nyissa meg ugyanebben az ablakban; ami még nincs mentve, itt megmarad, és vele megy.',
  'error.access.used':
    'Ezt a címet már használták; mindegyik csak egyszer működik. Nyomjon Entert abban a terminálban, amelyben a Phaseboard fut, és nyissa meg a kiírt címet. Ha csak Ön nyithatta meg, nincs teendő; egyébként zárja be a Phaseboardot a Ctrl+C billentyűkkel, és indítsa újra.',
  'error.access.expired':
    'Ez a cím már nem érvényes; mindegyik egy percig működik. Nyomjon Entert abban a terminálban, amelyben a Phaseboard fut, és nyissa meg a kiírt címet.',
  'error.call.closing': 'A Phaseboard éppen bezár. Minden nyugtázott módosítás mentve van.',
  'error.connection.lost':
    'Megszakadt a kapcsolat a Phaseboarddal. A módosítások ebben az ablakban megmaradnak; indítsa el újra a Phaseboardot, és a kiírt címet ugyanebben az ablakban nyissa meg.',
  'error.internal':
    'Hiba történt a Phaseboardban. A mentett adatok biztonságban vannak; próbálja újra, vagy indítsa újra a programot.',
};
