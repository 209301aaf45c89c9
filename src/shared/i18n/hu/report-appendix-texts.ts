/** Hungarian: the appendix of the report. */
import type { reportAppendix as en } from '../en/report-appendix-texts.ts';

export const reportAppendix: Record<keyof typeof en, string> = {
  'report.appendix.headline': 'Döntések, módszer és szavak',
  'report.appendix.lede': 'Mit döntöttek, hogyan keletkeztek a számok, és mit jelentenek a szavak.',
  'report.record.headline_one': 'Minden válasz és {{count}} ember',
  'report.record.headline_other': 'Minden válasz és {{count}} ember',
  'report.record.lede': 'Amiből a diagnózist kiszámítottuk.',
  'report.decisions': 'A döntések jegyzéke',
  'report.decisions.none': 'Nincs rögzített döntés.',
  'report.decisions.what': 'Döntés',
  'report.decisions.why': 'Miért',
  'report.decisions.who': 'Ki döntött',
  'report.decisions.dissent': 'Ellenvélemény',
  'report.decisions.date': 'Nap',
  'report.answers': 'Válaszok',
  'report.answers.note': 'Az összes válaszadó középső válasza; mellette a legalacsonyabbtól a legmagasabbig.',
  'report.answers.spread': 'Szórás',
  'report.answers.evidence': 'Elhangzott alátámasztás',
  'report.method': 'Módszer és források',
  'report.method.phase':
    'A fázis (modell, {{edition}}. kiadás). Mind a négy fázis 0 és 1 közötti pontszámot kap: négy jel súlyozott átlagát. A jelek az ábrán szereplő emberekből, a négy funkcióra fordított idejükből, árbevételükből és kvótáikból, valamint a 15–18. kérdésből állnak. Ami nem ismert, az kimarad, nem számít nullának. A legmagasabb pontszám adja a fázist; ha két pontszám 0,10-nál közelebb van egymáshoz, a szervezet a kettő között áll.',
  'report.method.gates':
    'A kapuk egész pontszámokat szoroznak, és fokozatosan záródnak: ha az árbevétel nagy része az alapítóé, ha kettőnél, illetve négynél kevesebben értékesítenek, vagy ha kettőnél kevesebb a piaci csapat, a későbbi fázisoknak a pontszám csak egy része marad. Az idő a felétől számít egy funkciónál, háromnegyedétől teljesen. A mindenesek területei nem piaci csapatok, akárhogy nevezik őket.',
  'report.method.confidence':
    'A bizonyosság három tényező szorzata: mennyit tudunk az értékesítőkről (besorolás, árbevétel, kvóta, válaszok), milyen messze van a második, és mennyire illik a folyamatfegyelem a fázis sávjába. Az 1. fázisnak nincs alsó határa: a vadász alapító céget nem folyamatok viszik.',
  'report.method.stars':
    'Sztárértékesítők. Kiemelkedik, aki a többiek mediánjának két és félszeresét hozza. Az árbevétel negyedével ez függőség; két ilyen embernél együtt két ötödtől. Egy tizedtől figyelni kell. Ha az első egy alapító, az összevetés az alapítók nélkül készül.',
  'report.method.loss':
    'Kiesés távozáskor: előbb betöltetlen a hely, majd az utód teljesítménye egyenletesen nő; az új árbevétel egy része személyhez kötött, és nem jön vissza (a 14. kérdés mutatja, mennyi). A meglévő ügyfelek nem egyszerre vesznek el, árbevételük fokozatosan csökken. Ezek feltevések, nem előrejelzés.',
  'report.method.limits':
    'Ismert korlátok. Minden súly saját megítélés: kitalált szervezeteken, nem ügyfeleken hangoltuk. Hatnál kevesebb értékesítőnél egyetlen ember is megváltoztathatja a fázist, és az eredmény ezt ki is mondja. Ha sok specialista mellett az árbevétel nagy része az alapítóé, a modell szerint ez 1. fázis: függőségként olvassák, ne kis méretként. Az elhanyagolt ügyfelek pénzben kifejezett értéke durva feltevés.',
  'report.method.discipline':
    'A folyamatfegyelem nyolc terület átlaga 0 és 100 között. Egy állítás a középső válaszával számít; egy terület akkor kap pontot, ha a válaszok kétharmada megvan.',
  'report.method.metrics':
    'A koncentráció nem számol az első hónapjaikban járókkal; a részesedések öt értékesítő alatt nem jelennek meg, a sztárértékesítőkről szóló ítélet kettőtől érvényes. Az irányítási terjedelem a közvetlen beosztottakat számolja; a vezetőket vezetők tartománya más. A javadalmazást szerepkörönként, európai tartományokkal vetjük össze.',
  'report.method.flow':
    'Az áramlás egy átlagos hónap, sorok és szezonok nélkül: minden piacon az érdeklődőkből lehetőségek, a lehetőségekből ügyfelek lesznek, mindegyik legfeljebb a funkció kapacitásáig. A csapat emberei csak a saját piacukat szolgálják ki, a közös emberek oda mennek, ahol munka marad el. A szűk keresztmetszet az a hely, amely a legtöbb pénzt hozná, ha egyedül ott lenne meg mindenki, aki kell. Az értékesítésfejlesztésnek egy igénye van, az érdeklődők és a kvóták felől; a nagyobb a döntő. Ha az adatokból jóval több vagy kevesebb következne a ténylegesnél, az összeg mellett ez is olvasható.',
  'report.method.plans':
    'A tervet a mai állapot folytatásához mérjük: betöltött nyitott helyekkel, a terv időpontjában. Az új emberek egyenletesen tanulnak be, amíg el nem érik a teljes teljesítményüket; a terv fázisa a felépítést nézi, nem a teljesítményt.',
  'report.method.findings':
    'Megállapítások. Az azonos okra visszavezethetők közül a legerősebb olvasható, a többi annak alátámasztása; legfeljebb három sürgős, ahol ismert, összeg szerint. Egyik fázisnak sem rójuk fel, ami csak egy későbbinek elvárása.',
  'report.method.notAsked': '{{metric}}: kívül esik a tartományán, megállapítás nélkül, mert {{reason}}',
  'report.method.privacy':
    'Minden egyetlen laptopon, kapcsolat nélkül készült. A tanácsadó szavai jelöltek, és egyetlen számot sem változtatnak meg.',
  'report.method.weights': 'Miből állnak a pontszámok',
  'report.method.score': 'A fázis pontszáma',
  'report.method.parts': 'Jelek a súlyukkal, és kapuk',
  'report.method.sources': 'A viszonyítási értékek forrásai',
  'report.method.grade': '{{grade}}:',
  'report.method.assumptions':
    'A: látott elsődleges tanulmány. B: megnevezett tanulmány, harmadik fél idézetében. Minden más határ és súly munkafeltevés: a műhelymunkában láthatók és módosíthatók. Szinte minden forrás amerikai szoftvercégekről szól: tájékoztatnak, de nem normák.',
  'report.glossary': 'Szójegyzék',
  'report.glossary.term': 'Kifejezés',
  'report.glossary.meaning': 'Jelentés',
  'glossary.phase': 'Fázis',
  'glossary.phase.means': 'A négy szakasz egyike, amelyeken az értékesítési szervezetek végighaladnak.',
  'glossary.founder': 'Vadász alapító',
  'glossary.founder.means': '1. fázis: az alapító értékesít, személyes kapcsolatain keresztül.',
  'glossary.bands': 'Mindenes értékesítők',
  'glossary.bands.means': '2. fázis: több értékesítő, akik egyedül keresnek, minősítenek és zárnak le.',
  'glossary.specialists': 'Specialisták',
  'glossary.specialists.means': '3. fázis: négy funkció saját emberekkel és megbeszélt átadásokkal.',
  'glossary.teams': 'Piaci csapatok',
  'glossary.teams.means': '4. fázis: egy-egy piacért felelős csapatok, a négy funkció saját arányával.',
  'glossary.outbound': 'Kimenő értékesítésfejlesztés',
  'glossary.outbound.means': 'Új potenciális ügyfeleket keres és minősít.',
  'glossary.inbound': 'Bejövő érdeklődők kezelése',
  'glossary.inbound.means': 'A bejövő érdeklődőknek válaszol, és minősíti őket.',
  'glossary.closing': 'Lezárás',
  'glossary.closing.means': 'A minősített érdeklődőkből ügyfelet szerez; az üzletkötők dolga.',
  'glossary.account': 'Folyamatos ügyfélkezelés',
  'glossary.account.means': 'Gondozza az ügyfeleket, és megtalálja a következő lehetőséget.',
  'glossary.fte': 'FTE',
  'glossary.fte.means': 'Teljes munkaidős egyenérték: egy teljes munkaidőben dolgozó ember 1.',
  'glossary.ote': 'Célkereset (OTE)',
  'glossary.ote.means': 'Éves kereset 100%-os teljesítésnél: alapbér és teljesítménybér együtt.',
  'glossary.quota': 'Kvóta',
  'glossary.quota.means': 'Amit egy értékesítőnek egy év alatt hoznia kell.',
  'glossary.span': 'Irányítási terjedelem',
  'glossary.span.means': 'Egy vezető közvetlen beosztottainak száma.',
  'glossary.ramp': 'Felfutási idő',
  'glossary.ramp.means': 'Hónapok, amíg egy új értékesítő teljes eredményt hoz.',
  'glossary.pipeline': 'Értékesítési folyamatállomány (pipeline)',
  'glossary.pipeline.means': 'A nyitott lehetőségek és értékük.',
  'glossary.coverage': 'Pipeline-fedezettség',
  'glossary.coverage.means': 'A nyitott pipeline a még eladandóhoz képest, a nyerési arány mellett.',
  'glossary.handoff': 'Átadás',
  'glossary.handoff.means':
    'Az a lépés, amelyben egy érdeklődő vagy ügyfél az egyik funkciótól a másikhoz kerül.',
  'glossary.discipline': 'Folyamatfegyelem',
  'glossary.discipline.means': 'Mennyire tartják be, mérik és fejlesztik a megbeszélt munkamódszereket.',
  'glossary.specialisation': 'Specializáció',
  'glossary.specialisation.means': '0, ha mindenki mindent csinál; 1, ha mindenkinek egy funkciója van.',
  'glossary.superstar': 'Sztárértékesítőktől való függés',
  'glossary.superstar.means': 'Az árbevétel, a kapcsolatok vagy a tudás nagy része egy-két emberen múlik.',
};
