/** Hungarian: the command line. */
import type { cli as en } from '../en/cli-texts.ts';

export const cli: Record<keyof typeof en, string> = {
  'cli.help': `Phaseboard {{version}}: megmutatja, hogy egy értékesítési szervezet a négy fázis melyikében van.

Használat: phaseboard <parancs> [kapcsolók]

  import <fájl> --title <cím> --client <ügyfél>
                              műhelymunkát készít egy névsorból (Excel, LibreOffice, CSV, szöveg)
    --deals <fájl>            hozzáadja egy ügyletlistából, hogy ki mennyit nyert
    --map <mapping.json>      megmondja, melyik oszlop mit tartalmaz, hogyan értendők a dátumok és számok
    --answer <kulcs=érték>    válasz egy kérdésre, amelyet a --dry-run felsorol; többször is megadható
    --no-place                mindenki a tálcán marad, nem kap helyet a beosztása szerint
    --dry-run                 csak megmondja, mi kerülne be, minden kérdéssel és problémával együtt
  list                        felsorolja a könyvtár műhelymunkáit
  analyze <műhelymunka|fájl>  diagnózist ad egy műhelymunkáról, .phaseboard-fájlról vagy névsorról
  analyze --cases <fájl>      kitalált esetekre válaszol (JSON-lista; mindegyiket a tartalma mondja
                              meg), sorrendben: szervezetek („people”), piacok hónapja („markets”,
                              „shared”, „records”), értékesítők rangsora („revenues”)
  explain <műhelymunka|fájl>  a teljes elemzést mondatokban írja le
  changes <műhelymunka|fájl> [--from <forgatókönyv>] [--to <forgatókönyv>] [--csv]
                              felsorolja két forgatókönyv eltéréseit, név szerint; megadás nélkül
                              a jelenlegi állapotét és az első célszervezetét
  report <műhelymunka|fájl> --out <fájl.pdf|pptx|zip|xlsx|csv|svg|png>
                              elkészíti a jelentést, a diákat, a táblázatokat, a szervezet rajzát
                              vagy mindent egy zipben; ami alább nincs megadva, az a műhelymunkában
                              választott
    --sections <a,b,...>      csak ezek, ebben a sorrendben: cover, summary, scope, phase, organization,
                              coverage, superstars, leadership, discipline, pay, target, impact, gaps,
                              roadmap, risks, appendix, record
    --anonymous <none|initials|roles>
                              nevekkel, monogramokkal vagy szerepkörökkel
    --hide <pay,revenue>      bérek, illetve árbevétel nélkül
    --paper <a4|letter>
    --template <fájl.pptx|potx|pptm|potm>
                              a diák ebben a sablonban, nem a kiválasztottban
    --final                   a vázlat jelzése nélkül; a műhelymunka PDF-je a következő végleges
                              változatként megmarad
  export <műhelymunka> --out <fájl.phaseboard>
                              egyetlen fájlba ír egy műhelymunkát
  open <fájl.phaseboard>      ilyen fájlt vesz fel a könyvtárba
  demo <1|2|3|4>              elkészíti egy fázis bemutató műhelymunkáját
  demo --people <n> --teams <n> --seed <n>
                              szervezetet talál ki; azonos seed azonos szervezetet ad
  check                       ellenőrzi a könyvtárat és benne minden műhelymunkát
  backup [--to <mappa>]       biztonsági mentést készít, és egy mappába is másolja
  restore <mentés> [--workshop <műhelymunka>]
                              visszahoz egy mentést, vagy belőle egy műhelymunkát
  snapshots <műhelymunka> [--add <név>]
                              felsorolja egy műhelymunka pillanatképeit, vagy készít egyet
  forget <műhelymunka> --yes [--files]
                              véglegesen elfelejt egy ügyfelet

Minden parancs kapcsolói:
  --locale <en|hu>            az üzenetek, az új műhelymunkák és a jelentés nyelve
  --data-dir <mappa>          a használt könyvtár (egyébként PHASEBOARD_DATA_DIR vagy a rendszer saját helye)
  --json                      egyetlen JSON-dokumentum a szabványos kimeneten; az üzenetek a hibakimenetre kerülnek
  --help, --version

Kilépési kódok: 0 kész, 1 a bemenet hibás, 2 hibás használat, 3 a Phaseboard hibája.`,
  'cli.usage.hint': 'A használatot a phaseboard --help mutatja meg.',
  'cli.usage.noCommand': 'Hiányzik a parancs.',
  'cli.usage.unknownCommand': 'Nincs „{{name}}” parancs.',
  'cli.usage.unknownOption': 'A(z) {{command}} parancsnak nincs {{option}} kapcsolója.',
  'cli.usage.optionValue':
    'A(z) {{option}} kapcsoló használata hibás: hiányzik az értéke, vagy nem lehet neki.',
  'cli.usage.badValue': 'A(z) {{option}} értéke nem lehet „{{value}}”. Lehetséges: {{possible}}.',
  'cli.usage.answer':
    'Ez nem válasz: „{{value}}”. Így adja meg: --answer <kulcs>=<érték>; a kulcsokat a --dry-run sorolja fel.',
  'cli.usage.noQuestion': 'Ilyen kérdés nincs: --answer {{key}}. A fájl kérdései: {{possible}}.',
  'cli.usage.finalPdf':
    'A --final számozva megőrzött PDF-et készít; a(z) {{name}} nem lehet az. Hagyja el a --final kapcsolót, vagy válasszon .pdf fájlt.',
  'cli.usage.missingOption': 'A(z) {{command}} parancshoz kell a(z) {{option}} kapcsoló.',
  'cli.usage.missingArgument': 'A(z) {{command}} parancshoz kell {{argument}}.',
  'cli.usage.tooMany': 'A(z) {{command}} parancs nem tud mit kezdeni ezzel: „{{value}}”.',
  'cli.usage.casesAlone': 'A --cases mellett nem adható meg más elemzendő.',
  'cli.argument.file': 'egy fájl',
  'cli.argument.workshop': 'egy műhelymunka',
  'cli.argument.workshopOrFile': 'egy műhelymunka vagy egy fájl',
  'cli.argument.phase': 'egy fázis (1–4) vagy a --people kapcsoló',
  'cli.noTarget':
    'A műhelymunkában még nincs célszervezet, ezért nincs mivel összevetni a jelenlegi állapotot. Előbb készítsen róla másolatot célszervezetnek.',
  'cli.badCases':
    'A(z) {{name}} nem JSON. Mentse esetek listájaként; mindegyikben people, markets vagy revenues legyen.',
  'cli.badCase':
    '{{name}}, {{entry}}. eset: a(z) {{field}} nem a várt formájú. Egy esetben a people, a markets és a revenues közül pontosan egy van.',
  'cli.import.placed_one': '{{count}} személy a javasolt helyére kerül.',
  'cli.import.placed_other': '{{count}} személy a javasolt helyére kerül.',
  'cli.import.unsure': 'Nem kapott helyet, mert a beosztás keveset mond: {{title}} ({{count}})',
  'cli.import.trial_one': '{{count}} személy kerülne be {{rows}} sorból. Semmit sem írtunk.',
  'cli.import.trial_other': '{{count}} személy kerülne be {{rows}} sorból. Semmit sem írtunk.',
  'cli.question': '{{text}} ({{examples}}) Így vettük: {{taken}}. Másképp: {{answer}}',
  'cli.question.waiting': '{{text}} ({{examples}}) Kimarad, amíg meg nem mondja: {{answer}}',
  'cli.made_one': 'Elkészült: „{{title}}”, {{count}} személlyel. Azonosítója: {{id}}.',
  'cli.made_other': 'Elkészült: „{{title}}”, {{count}} személlyel. Azonosítója: {{id}}.',
  'cli.row': '{{row}}. sor: {{text}}',
  'cli.rowColumn': '{{row}}. sor, {{column}}: {{text}}',
  'cli.empty': 'A könyvtárban még nincs műhelymunka. A „phaseboard demo 3” készít egyet, amely megnézhető.',
  'cli.people_one': '{{count}} személy',
  'cli.people_other': '{{count}} személy',
  'cli.written': 'Elkészült: {{name}} ({{size}} kB).',
  'cli.pages_one': '{{count}} oldal',
  'cli.pages_other': '{{count}} oldal',
  'cli.phase': '{{phase}}. fázis, {{name}}',
  'cli.scores': 'A négy fázis pontszáma: {{scores}}',
  'cli.margin': 'Előny a(z) {{runnerUp}}. fázissal szemben: {{margin}}',
  'cli.evidence': 'Ami mellette szól:',
  'cli.signal': '{{name}}: {{value}} ({{part}} pontot ad; súlya {{weight}})',
  'cli.missing': 'Még nem ismert: {{list}}',
  'cli.override': 'A facilitátor döntése: {{phase}}. fázis. {{reason}}',
  'cli.findings': 'Megállapítások:',
  'cli.severity.high': 'súlyos',
  'cli.severity.medium': 'közepes',
  'cli.severity.info': 'megjegyzés',
  'cli.changes.today': '[ma {{value}}]',
  'cli.explain.phase': 'Fázis',
  'cli.explain.confidence':
    'Bizonyosság: {{value}} az 1-ből; amit tudunk {{coverage}}, elkülönülés a következő fázistól {{separation}}, összhang a folyamatfegyelemmel {{agreement}}.',
  'cli.explain.noAnswers': 'A kérdőívet még senki sem töltötte ki.',
  'cli.explain.points': '{{score}} / 100',
  'cli.explain.total_one': 'Összesen: {{score}} ({{count}} válaszadó)',
  'cli.explain.total_other': 'Összesen: {{score}} ({{count}} válaszadó)',
  'cli.explain.expected': 'A fázishoz szükséges érték: {{score}}.',
  'cli.explain.findings': 'Megállapítások és javaslatok',
  'cli.explain.noFindings': 'Nincs kiemelendő megállapítás.',
  'cli.explain.metrics': 'Mutatók',
  'cli.explain.missing': 'nem ismert. Hiányzik: {{list}}',
  'cli.explain.unknown': 'nem ismert',
  'cli.explain.markets': 'Piacok: létszámigény és áteresztés',
  'cli.explain.company': 'A teljes vállalat',
  'cli.explain.mix': 'Létszámigény, a növekedési céllal együtt',
  'cli.explain.need': '{{fn}}: {{required}} FTE kellene, {{actual}} van. {{how}}',
  'cli.explain.needUnknown': '{{fn}}: {{actual}} FTE van. Az igény nem ismert, hiányzik: {{list}}',
  'cli.explain.flow': 'Áteresztés ma, havonta (ügyfélkezelés: ügyfelek száma)',
  'cli.explain.result': 'Eredmény: havonta {{deals}} megnyert ügylet és {{revenue}}',
  'cli.diskFull':
    'Megtelt a lemez. Semmit sem írtunk ki; szabadítson fel helyet, majd futtassa újra a parancsot.',
  'cli.snapshots.none': 'Még nincs pillanatkép.',
  'cli.forget.sure':
    'Ez véglegesen elfelejti: {{name}}. Nem vonható vissza. A végrehajtáshoz adja meg a --yes kapcsolót, a hozzá készült fájlok törléséhez a --files kapcsolót is.',
  'cli.argument.backup': 'egy biztonsági mentés neve (lásd check)',
  'cli.check.backups': 'Biztonsági mentések: {{count}}, ebből sérült: {{unsound}}',
  'cli.check.sound_one': 'A könyvtár ép: {{count}} műhelymunka, minden rekord érvényes.',
  'cli.check.sound_other': 'A könyvtár ép: {{count}} műhelymunka, minden rekord érvényes.',
  'cli.check.library': 'A könyvtárfájl hibás: {{fault}}',
  'cli.check.workshop': 'Hibás műhelymunka: „{{title}}” ({{id}}): {{fault}}',
};
