/** Hungarian: findings. */
import type { findings as en } from '../en/findings-texts.ts';

export const findings: Record<keyof typeof en, string> = {
  'severity.high': 'Sürgős',
  'severity.medium': 'Fontos',
  'severity.info': 'Megjegyzés',
  'stage.foundation': 'A jelenlegi fázis alapja',
  'stage.transition': 'A következő fázist készíti elő',

  'finding.t12.hire_two.title': 'Vegyenek fel egyszerre két értékesítőt',
  'finding.t12.hire_two.text':
    'Az új üzlet ekkora részét az alapító hozza: {{founder}}. A nyerés módja már elég jól le van írva ahhoz, hogy mások megtanulják. Vegyenek fel egyszerre két értékesítőt, és hasonlítsák össze őket: egyetlen emberről nem derül ki, hogy ő vagy a kézikönyv a gyenge pont.',
  'finding.t12.playbook_first.title': 'Előbb a kézikönyv, utána a felvétel',
  'finding.t12.playbook_first.text':
    'Az alapító fejében van, hogyan nyer a cég (szint: {{level}}/5). Előbb rögzítsék az alapító tárgyalásait, és írják meg az értékesítési kézikönyvet; akit korábban vesznek fel, annak nincs mit megismételnie.',
  'finding.t12.no_vp_yet.title': 'Korai még az értékesítési vezető',
  'finding.t12.no_vp_yet.text':
    'Vezetőt terveznek egy {{fte}} FTE-s értékesítés élére, ahol a szerepkörök még nem tisztázottak (szint: {{level}}/5). Akkor vegyenek fel vezetőt, amikor az értékesítés módja már az alapító nélkül is megismételhető.',
  'finding.t12.founder_exit_plan.title': 'Tervezzék meg, hogyan lép ki az alapító az értékesítésből',
  'finding.t12.founder_exit_plan.text':
    'Az alapító részesedése az új üzletből: {{founder}}. Név szerint adják át az ügyfeleket az értékesítőknek, és tűzzenek ki negyedévente célértéket az alapító részesedésére.',
  'finding.t12.crm_minimum.title': 'Egy rendszer az ügyfeleknek és az ügyleteknek',
  'finding.t12.crm_minimum.text':
    'Az ügyfelek és a nyitott ügyletek nincsenek egy közös rendszerben (szint: {{level}}/5). Válasszanak egy CRM-et, tegyenek kötelezővé néhány mezőt, és ne létezzen olyan ügylet, amely nincs benne.',
  'finding.t12.first_quota.title': 'Legyen minden értékesítőnek kvótája és területe',
  'finding.t12.first_quota.text':
    'A saját kvótával rendelkező értékesítők aránya csak {{quotas}}. Állapodjanak meg mindegyikükkel éves kvótában és értékesítési területben; enélkül a tevékenységeket nincs mihez mérni.',

  'finding.t23.split_inbound_first.title': 'Először a bejövő érdeklődőknek legyen külön embere',
  'finding.t23.split_inbound_first.text':
    'Több érdeklődő érkezik, mint amennyinek a teljes ciklust vivő értékesítők a saját ügyleteik mellett időben válaszolni tudnak. Itt kezdjék a specializációt: egy ember csak a bejövő érdeklődőket minősítse, és minden ilyen érdeklődő hozzá kerüljön.',
  'finding.t23.split_outbound.title': 'Legyen önálló szerepkör a kimenő értékesítésfejlesztés',
  'finding.t23.split_outbound.text':
    'A pipeline és a hátralévő kvótához szükséges érték aránya {{coverage}}, {{fte}} FTE értékesít, az átlagos ügyletérték {{deal}}. Ekkora ügyletek elbírják az önálló kimenő értékesítésfejlesztést, amely feltölti a pipeline-t.',
  'finding.t23.split_account_mgmt.title': 'Adják át a meglévő ügyfeleket ügyfélkapcsolati menedzsereknek',
  'finding.t23.split_account_mgmt.text':
    'Akik üzletet zárnak, idejük ekkora részét fordítják meglévő ügyfelekre: {{time}}. Adják át ezeket az ügyfeleket ügyfélkapcsolati menedzsereknek, akik a következő lehetőséget is feltárják.',
  'finding.t23.handoff_sla.title': 'Az átadásokat a munka szétosztása előtt rögzítsék',
  'finding.t23.handoff_sla.text':
    'Az átadások kötetlenek (szint: {{level}}/5). Írják le az érdeklődők és a megnyert ügyfelek átadásának feltételeit és határidejét, és mérjék mindkettőt; enélkül a specialisták elveszítik azt, amit a mindenesek fejben tartanak.',
  'finding.t23.role_pay.title': 'Minden szerepkör azért kapjon pénzt, amit befolyásol',
  'finding.t23.role_pay.text':
    'A javadalmazás nem követi a szerepköröket. Legyen a négy funkció mindegyikének saját alapbér–teljesítménybér aránya, ahhoz kötve, amit az adott funkció befolyásol.',
  'finding.t23.too_small.title': 'Egyelőre maradjanak a teljes ciklusnál',
  'finding.t23.too_small.text':
    '{{fte}} FTE mellett a négy funkcióra bontás után mindegyikre egy embernél is kevesebb jutna. Maradjanak a teljes ciklusnál, és tartsanak fenn rögzített órákat az ügyfélszerzésre, a bejövő érdeklődőkre és a meglévő ügyfelekre.',

  'finding.p3.function_missing.title': 'Egy funkciónak nincs felelőse',
  'finding.p3.function_missing.text':
    'Nincs specialistája: {{fns}}. Nevezzenek meg felelőst; ami mindenki dolga, azt senki sem végzi el.',
  'finding.p3.single_point.title': 'Egy funkció egyetlen emberen múlik',
  'finding.p3.single_point.text':
    'Körülbelül egy teljes munkaidős specialista jut rá: {{fns}}. Jelöljenek ki helyettest, és tanítsanak be egy második embert, mielőtt valaki megbetegszik vagy távozik.',

  'finding.t34.pilot_pod.title': 'Próbáljanak ki egy teljes piaci csapatot',
  'finding.t34.pilot_pod.text':
    '{{fte}} FTE és az öt viselkedési jellemzőből {{behaviours}} jellemzőben eltérő piacok mellett egyetlen közös állomány már nem felel meg mindenkinek. Indítsanak két negyedévre egy teljes, mind a négy funkcióval rendelkező csapatot, és vessék össze a közös állománnyal.',
  'finding.t34.segment_definition.title': 'Előbb határozzák meg a piacokat',
  'finding.t34.segment_definition.text':
    'A piacoknak nincs saját céljuk és felelős csapatuk (szint: {{level}}/5). Határozzák meg a célpiaci szegmenseket a vásárlás módja, a méret, a termékcsalád vagy a régió alapján, mielőtt csapatot építenek köréjük.',
  'finding.t34.not_yet.title': 'Egyelőre maradjanak a specialisták közös állományánál',
  'finding.t34.not_yet.text':
    'Az értékesítés létszáma {{fte}} FTE, a leírt piacok száma {{segments}}. A piaci csapatokhoz körülbelül kilenc ember és legalább két eltérő piac kell; addig a funkciók szerinti szervezet szolgál jobban.',
  'finding.t34.fake_pods.title': 'A mindenesek területe nem piaci csapat',
  'finding.t34.fake_pods.text':
    'Csapatok specialisták nélkül: {{markets}}. A piaci csapatban a négy funkció különböző emberek kezében van; enélkül csak egy elnevezett terület.',
  'finding.t34.shared_services.title': 'Hiányzik egy funkció a csapatokból',
  'finding.t34.shared_services.text':
    '{{teams}} csapatból hiányzik a négy funkció legalább egyike. Döntsék el mindegyiknél, hogy saját embert kap, vagy közös szolgáltatást vesz igénybe, és írják le, milyen feltételekkel.',
  'finding.t34.team_scorecard.title': 'Legyen minden csapatnak eredménylapja',
  'finding.t34.team_scorecard.text':
    'A piacok céljainak és felelőseinek szintje {{level}}/5. Kapjon minden csapat saját célt és eredménykimutatást, és a funkciók összetétele igazodjon az adott piac folyamatához.',

  'finding.risk.superstar.title': 'Az árbevétel egyetlen értékesítőtől függ',
  'finding.risk.superstar.text':
    'Egyetlen értékesítő részesedése az árbevételből {{top}}; a többiek mediánjához mért szorzó {{multiple}}. Legyen a kiemelt ügyfeleknek második kapcsolattartójuk, osszanak át közülük néhányat, írják le, hogyan értékesít a sztár, és állapodjanak meg megtartó javadalmazásban.',
  'finding.risk.superstar_watch.title': 'Figyeljék az árbevétel koncentrációját',
  'finding.risk.superstar_watch.text':
    'Egy értékesítő kiemelkedik: részesedése az árbevételből {{top}}, a többiek mediánjához mért szorzó {{multiple}}. Ez még nem függőség, de negyedévente nézzék meg.',
  'finding.risk.key_data.title': 'Az értékesítők tudása velük együtt távozna',
  'finding.risk.key_data.text':
    'Ha a legjobb értékesítő távozna, kapcsolatai és ügyleteinek története nem maradna használható (szint: {{level}}/5). Rögzítsék ezeket a CRM-ben, és a kiemelt ügyfelekhez járjanak párban.',

  'finding.disc.activity.title': 'A tevékenységek nyomon követése hiányos',
  'finding.disc.activity.text':
    'A tevékenységek nyomon követése 100-ból {{score}} ponton áll. Kezdjék a leggyengébb ponttal. {{question}}',
  'finding.disc.cadence.title': 'Az értékesítésnek nincs szilárd ritmusa',
  'finding.disc.cadence.text':
    'A megbeszélések és az egyéni fejlesztés 100-ból {{score}} ponton állnak. Kezdjék a leggyengébb ponttal. {{question}}',
  'finding.disc.pipeline.title': 'A pipeline nem megbízható',
  'finding.disc.pipeline.text':
    'A pipeline és az előrejelzés 100-ból {{score}} ponton áll. Kezdjék a leggyengébb ponttal. {{question}}',
  'finding.disc.pay.title': 'A javadalmazás nem irányítja a munkát',
  'finding.disc.pay.text':
    'A célzott javadalmazás 100-ból {{score}} ponton áll. Kezdjék a leggyengébb ponttal. {{question}}',
  'finding.disc.crm.title': 'Az ügyféladatok nem közösek',
  'finding.disc.crm.text':
    'A közös ügyféladatok kezelése 100-ból {{score}} ponton áll, ebben a fázisban {{expected}} kell. Kezdjék a leggyengébb ponttal. {{question}}',
  'finding.disc.roles.title': 'A szerepkörök és az átadások tisztázatlanok',
  'finding.disc.roles.text':
    'A szerepkörök és az átadások 100-ból {{score}} ponton állnak. Kezdjék a leggyengébb ponttal. {{question}}',
  'finding.disc.hiring.title': 'A felvétel és a betanítás a véletlenre van bízva',
  'finding.disc.hiring.text':
    'A felvétel és a betanítás 100-ból {{score}} ponton áll. Kezdjék a leggyengébb ponttal. {{question}}',
  'finding.disc.leadership.title': 'Az értékesítés vezetése figyelmet igényel',
  'finding.disc.leadership.text':
    'A vezetés 100-ból {{score}} ponton áll. Kezdjék a leggyengébb ponttal. {{question}}',
  'finding.disc.forecast.title': 'Az előrejelzés nem megbízható',
  'finding.disc.forecast.text':
    'Az előrejelzés nagyot téved, vagy senki sem méri, mekkorát. Tekintsék át hetente, használjanak mindenkinél azonos kategóriákat, és jegyezzék fel negyedévente a hibát.',

  'finding.mgr.span_high.title': 'Egy vezetőhöz túl sokan tartoznak',
  'finding.mgr.span_high.text':
    'Egy vezetőnek akár {{reports}} közvetlen beosztottja is van; tíz fölött már senki sem kap egyéni fejlesztést. Legyen egy további csoportvezető.',
  'finding.mgr.span_low.title': 'A vezetőkhöz nagyon kevesen tartoznak',
  'finding.mgr.span_low.text':
    'Legfeljebb három közvetlen beosztottal rendelkező vezetők száma: {{managers}}. Vonjanak össze csapatokat, vagy ezek a vezetők idejük egy részében nyíltan értékesítsenek.',
  'finding.mgr.layer.title': 'Fölösleges vezetői szint',
  'finding.mgr.layer.text':
    'Vezetők, akiknek egyetlen beosztottjuk egy másik vezető: {{managers}}. Az egyetlen ember fölötti szint csak továbbadja, amit az alatta lévő úgyis elmond; szüntessék meg, vagy adjanak neki önálló feladatot.',
  'finding.mgr.player_coach.title': 'Az értékesítési vezető vezetés helyett értékesít',
  'finding.mgr.player_coach.text':
    'Egy {{fte}} FTE-s értékesítést olyasvalaki vezet, aki főként maga értékesít (szint: {{level}}/5). Lépésről lépésre mentesítsék a vezetőt a saját kvóta alól.',
  'finding.lead.response.title': 'Az érdeklődők túl sokat várnak a válaszra',
  'finding.lead.response.text':
    'A bejövő érdeklődők későn vagy egyáltalán nem kapnak választ. Minden érdeklődő kerüljön egy megnevezett emberhez, és legyen szabály az első válaszra: egy órán belül.',
  'finding.plan.coverage.title': 'A pipeline nem fedezi a tervet',
  'finding.plan.coverage.text':
    'A nyitott pipeline és a mai nyerési arány mellett a hátralévő kvótához szükséges érték aránya {{coverage}}. Új lehetőségeket építsenek; a régi ügyletek további hívogatása nem pótolja a hiányt.',
  'finding.plan.quota.title': 'Előbb a kvótákat vizsgálják meg, ne az embereket hibáztassák',
  'finding.plan.quota.text':
    'A kvótát elérő értékesítők aránya csak {{atQuota}}, miközben a kvóta és a 100%-os teljesítésnél járó célkereset aránya {{multiple}}. Előbb kalibrálják újra a kvótákat kapacitás- és piaci adatok alapján.',
  'finding.acct.overload.title': 'Egy ügyfélkapcsolati menedzserre túl sok ügyfél jut',
  'finding.acct.overload.text':
    'Egy teljes munkaidős ügyfélkapcsolati menedzserre {{customers}} ügyfél jut; ekkora ügyleteknél a munkahipotézis szerinti határ {{limit}}. Sorolják szintekbe az ügyfeleket, és döntsék el, melyik szint mennyi gondoskodást kap.',

  'finding.gen.structure_ahead.title': 'A szervezet megelőzi a fegyelmet',
  'finding.gen.structure_ahead.text':
    'A szervezeti felépítés 100-ból {{expected}} pontnyi folyamatfegyelmet kíván, a válaszok szerint {{discipline}} van. Előbb a folyamatokat erősítsék meg, és csak utána változtassanak újra a felépítésen.',
  'finding.gen.ready_next.title': 'A folyamatfegyelem elbírná a következő fázist',
  'finding.gen.ready_next.text':
    'A folyamatfegyelem 100-ból {{discipline}} ponton áll, a következő fázishoz {{expected}} kell. Ha a piac is kívánja, a szervezet megteheti a következő lépést.',
  'finding.gen.no_consensus.title': 'A válaszadók nem értenek egyet',
  'finding.gen.no_consensus.text':
    'Kérdések, amelyeknél a válaszok legalább három szinttel eltérnek: {{items}}. Ezekről a pontozás előtt beszéljenek; maga az eltérés is megállapítás.',
  'finding.gen.low_confidence.title': 'Ellenőrizzék a fázist a műhelymunkán',
  'finding.gen.low_confidence.text':
    'A diagnózis bizonyossága {{confidence}}, hiányzó adatok száma: {{missing}}. Tekintsék a fázist a résztvevőknek feltett kérdésnek.',
  'finding.risk.founder.title': 'Az árbevétel az alapítótól függ',
  'finding.risk.founder.text':
    'Az alapító részesedése az új üzletből még mindig {{founder}}. Bármilyen is mellette a szervezet, ennyi egyetlen emberen múlik: név szerint adják át az ügyfeleket, és tűzzenek ki negyedévente célértéket az alapító részesedésére.',
  'finding.risk.founder.playbook.text':
    'Az alapító részesedése az új üzletből {{founder}}. Előbb írják le, hogyan nyer az alapító; utána tud más is átvenni belőle.',
  'finding.risk.founder.hire.text':
    'Az alapító részesedése az új üzletből {{founder}}, és le van írva, hogyan csinálja. Vegyenek fel egyszerre két értékesítőt, és adják át egy részét.',
  'finding.risk.superstar.pair.title': 'Az árbevétel két értékesítőtől függ',
  'finding.risk.superstar.pair.text':
    'Két értékesítő együttes részesedése az árbevételből {{top}}; a második szorzója is {{multiple}} a többiek mediánjához képest. Legyen a kiemelt ügyfeleiknek második kapcsolattartójuk, írják le, hogyan értékesítenek ketten, és mindkettőjükkel állapodjanak meg megtartó javadalmazásban.',
  'finding.sdr.short.title': 'Kevés az értékesítésfejlesztés',
  'finding.sdr.short.text':
    'Az összes érdeklődőhöz {{required}} FTE értékesítésfejlesztés kell, a tényleges létszám {{actual}} FTE. Ehhez a kiszámított igényhez igazodjanak, ne egy publikált arányhoz.',
  'finding.sdr.short.demand.text':
    'Az érdeklődők a szűkebb keret: mindegyikhez összesen {{required}} FTE értékesítésfejlesztés kell, a kvótákhoz önmagukban {{least}}. A tényleges létszám {{actual}} FTE. Ehhez a sávhoz igazodjanak, ne egy publikált arányhoz.',
  'finding.sdr.short.plan.text':
    'A kvóták a szűkebb keret: a teljesítésükhöz {{required}} FTE értékesítésfejlesztés kell, a meglévő érdeklődőkhöz {{least}}. A tényleges létszám {{actual}} FTE, és több érdeklődőt kell felkutatniuk, mint amennyi magától érkezik.',
  'finding.sdr.short.planOnly.text':
    'A kvóták teljesítéséhez {{required}} FTE értékesítésfejlesztés kell, a tényleges létszám {{actual}} FTE. Az érdeklődők száma nem ismert: felvétel előtt derítsék ki.',
  'finding.sdr.surplus.title': 'Több az értékesítésfejlesztés a szükségesnél',
  'finding.sdr.surplus.text':
    'Az összes érdeklődőhöz {{required}} FTE értékesítésfejlesztés kell, a tényleges létszám {{actual}} FTE. Helyezzék át az embereket oda, ahol hiányoznak.',
  'finding.sdr.surplus.demand.text':
    'Az értékesítésfejlesztés létszáma {{actual}} FTE. Még az érdeklődőkhöz is, amelyek a legtöbbet kívánják, {{required}} kell, a kvótákhoz {{least}}. Helyezzék át az embereket oda, ahol hiányoznak.',
  'finding.sdr.surplus.plan.text':
    'Az értékesítésfejlesztés létszáma {{actual}} FTE. Még a kvótákhoz is, amelyek a legtöbbet kívánják, {{required}} kell, az érdeklődőkhöz {{least}}. Helyezzék át az embereket oda, ahol hiányoznak.',
  'finding.sdr.surplus.planOnly.text':
    'A kvóták teljesítéséhez {{required}} FTE értékesítésfejlesztés kell, a tényleges létszám {{actual}} FTE. Mielőtt bárkit áthelyeznének, számolják meg az érdeklődőket: lehet, hogy azok többet kívánnak.',
  'finding.flow.bottleneck.title': 'Szűk keresztmetszet: {{fns}}',
  'finding.flow.bottleneck.text':
    'A mai érdeklődőkhöz {{missing}} FTE hiányzik ({{fns}}); ez havonta {{monthly}} új árbevételt hozna. Ide kerüljenek a következő emberek: máshol csak a sort növelnék.',
  'finding.flow.bottleneck.team.text':
    '{{markets}} – {{fns}}: a mai érdeklődőkhöz {{missing}} FTE hiányzik. A pótlása havonta {{monthly}} új árbevételt hozna, többet, mint bárhol máshol; ide kerüljenek a következő emberek.',
  'finding.flow.bottleneck.rest.text':
    'A csapat nélküli piacokon a mai érdeklődőkhöz {{missing}} FTE hiányzik ({{fns}}). A pótlása havonta {{monthly}} új árbevételt hozna, többet, mint bárhol máshol.',
  'finding.flow.bottleneck.wholeAccount.text':
    'A mai ügyfelek gondozásához {{missing}} FTE hiányzik ({{fns}}); amit elhanyagolnak, havonta {{monthly}} árbevételt veszélyeztet. Ide kerüljenek a következő emberek, vagy döntsék el, melyik ügyfél kap kevesebb gondoskodást.',
  'finding.flow.bottleneck.teamAccount.text':
    '{{markets}} – {{fns}}: a mai ügyfelek gondozásához {{missing}} FTE hiányzik. Amit elhanyagolnak, havonta {{monthly}} árbevételt veszélyeztet, többet, mint bárhol máshol.',
  'finding.flow.bottleneck.restAccount.text':
    'A csapat nélküli piacokon a mai ügyfelek gondozásához {{missing}} FTE hiányzik ({{fns}}). Amit elhanyagolnak, havonta {{monthly}} árbevételt veszélyeztet.',
  'finding.flow.bottleneck.also.shared': 'A közös emberek itt {{sharing}} piac között oszlanak meg.',
  'finding.flow.bottleneck.also.partial': 'Ez csak az ismert piacokra igaz.',
  'finding.flow.bottleneck.also.modelled':
    'Az összeg modellezett: ezekből az adatokból a könyvelt eredmény {{factor}}-szerese jön ki.',
  'finding.flow.model_above.title': 'Az adatok többet engednének, mint amennyi született',
  'finding.flow.model_above.text':
    'A piacok adataiból a könyvelt új árbevétel {{factor}}-szerese következne: túl magas a nyerési arány vagy az ügyletérték, az érdeklődőkkel valójában nem foglalkoznak, vagy túl rövid a ciklus. Ezeket nézzék meg, mielőtt a folyamat összegeire építenek.',
  'finding.flow.model_above.wonDealsYear.text':
    'A piacok adataiból a megnyert ügyletek {{factor}}-szerese következne: túl magas a nyerési arány, az érdeklődőkkel valójában nem foglalkoznak, vagy túl rövid a ciklus. Ezeket nézzék meg, mielőtt a folyamat összegeire építenek.',
  'finding.flow.model_below.title': 'Több született, mint amennyit az adatok magyaráznak',
  'finding.flow.model_below.text':
    'A piacok adataiból a könyvelt új árbevétel {{factor}}-szerese jön ki: az ajánlások és a meglévő ügyfelek nincsenek az érdeklődők között, vagy itt többet bír egy ember. Pótolják a hiányzó érdeklődőket, mielőtt a folyamat összegeire építenek.',
  'finding.flow.model_below.wonDealsYear.text':
    'A piacok adataiból a megnyert ügyletek {{factor}}-szerese jön ki: az ajánlások és a meglévő ügyfelek nincsenek az érdeklődők között, vagy itt többet bír egy ember. Pótolják a hiányzó érdeklődőket, mielőtt a folyamat összegeire építenek.',
  'finding.flow.stale_pipeline.title': 'A pipeline jó része állott',
  'finding.flow.stale_pipeline.text':
    'Egy teljes munkaidős lezáróra {{perCloser}} nyitott ügylet jut, holott nagyjából {{limit}} tartható mozgásban. Zárják le, ami halott, és csak azt számolják, aminek van következő lépése és dátuma.',
  'finding.flow.stale_pipeline.nobody.text':
    '{{deals}} nyitott ügylet van, és senki, aki lezárná. Mindegyikhez rendeljenek nevet, vagy töröljék.',
  'finding.t23.split_inbound_first.response.text':
    'Az érdeklődők túl sokat várnak a saját ügyleteikkel is foglalkozó értékesítőkre. Itt kezdjék a specializációt: egy ember csak a bejövő érdeklődőket minősítse, és minden ilyen érdeklődő hozzá kerüljön.',
  'finding.t23.split_inbound_first.leads.text':
    'Havonta {{leads}} érdeklődő érkezik, több, mint amennyinek a teljes ciklust vivő értékesítők a saját ügyleteik mellett időben válaszolni tudnak. Itt kezdjék a specializációt: egy ember csak a bejövő érdeklődőket minősítse, és minden ilyen érdeklődő hozzá kerüljön.',
  'finding.t23.split_account_mgmt.churn.text':
    'Nő a lemorzsolódás, miközben az ügyfeleket is a lezárók gondozzák. Adják át a meglévő ügyfeleket ügyfélkapcsolati menedzsereknek, akik a következő lehetőséget is feltárják.',
  'finding.t34.fake_pods.bands.text':
    'Csapatok specialisták nélkül: {{markets}}. Ezek mindenesek területei. A következő lépés a specializáció, nem újabb régiók.',
  'finding.t34.shared_services.unserved.text':
    '{{markets}}: nincs saját emberük erre: {{fns}}, és közös állomány sem végzi el helyettük. Döntsék el, hogy saját embert kapnak, vagy közös szolgáltatást vesznek igénybe, és milyen feltételekkel.',
  'finding.t34.shared_services.served.text':
    '{{markets}}: ezt a közös állomány végzi helyettük: {{fns}}. Írják le, milyen feltételekkel, hogy minden csapat tudja, mire számíthat.',
  'finding.disc.forecast.wrong.text':
    'Az előrejelzés átlagos hibája {{error}}. Tekintsék át hetente, használjanak mindenkinél azonos kategóriákat, és jegyezzék fel negyedévente a hibát.',
  'finding.disc.forecast.unmeasured.text':
    'Senki sem méri, mekkorát téved az előrejelzés (szint: {{level}}/5). Tekintsék át hetente, használjanak mindenkinél azonos kategóriákat, és jegyezzék fel negyedévente a hibát.',
  'finding.lead.load.title': 'Egy emberre túl sok bejövő érdeklődő jut',
  'finding.lead.load.text':
    'Egy teljes munkaidős emberre havonta {{leads}} bejövő érdeklődő jut; a munkahipotézis szerinti határ {{limit}}. Vegyenek fel embert, vagy szűrjék előbb, melyik érdeklődő kap személyes választ.',
  'finding.plan.capacity.title': 'A meglévő létszám nem hozza a tervet',
  'finding.plan.capacity.text':
    'A lezárók a tervezett árbevételnek ennyi részét hozzák: {{capacity}}; a hiány {{missing}}.',
  'finding.plan.capacity.also.ramping':
    'A kvótákból a betanulás alatt {{ramping}} esik ki: vegyenek fel korábban embereket.',
  'finding.plan.capacity.also.open':
    'A betöltetlen helyek miatt a kvótákból {{open}} esik ki, amíg nem töltik be őket, és be nem tanulnak.',
  'finding.plan.capacity.also.leaving': 'A távozókkal a kvótákból {{leaving}} megy el.',
  'finding.plan.capacity.also.attainment':
    'További {{attainment}} esik ki, mert a kvótákat nem teljesítik egészen: javítsák a teljesítést, vagy csökkentsék a tervet.',
  'finding.plan.capacity.also.assumed':
    'További {{attainment}} esik ki egy feltételezett teljesítéssel, mert senkié sem ismert.',
  'finding.plan.capacity.also.quotaGap':
    'Az összes kvóta együtt is {{quotaGap}} összeggel marad el a tervtől: előbb a tervet nézzék meg, és csak utána az embereket.',
  'finding.plan.reach.title': 'Kevés értékesítő éri el a kvótáját',
  'finding.plan.reach.text':
    '{{reps}} betanult értékesítő közül csak {{atQuota}} éri el a kvótáját. Előbb derítsék ki, hogy a kvóták, az érdeklődők vagy az emberek vannak-e mögötte.',
  'finding.pay.quota_ratio.title': 'A kvóták nem illenek a javadalmazáshoz',
  'finding.pay.quota_ratio.text':
    'A kvóták és a 100%-os teljesítésnél járó célkereset aránya {{multiple}}; a szokásos 4 és 6 között van. Vizsgálják meg mindkettőt kapacitás- és piaci adatok alapján.',
  'finding.pay.mix.title': 'Szokatlan az alapbér és a teljesítménybér aránya',
  'finding.pay.mix.text':
    'A teljesítménybér aránya legalább egy szerepkörnél messze kívül esik a szokásos tartományon. Nézzék végig egyenként a szerepköröket, és kössék a teljesítménybért ahhoz, amit az adott szerepkör befolyásol.',
  'finding.gen.small.title': 'Kis cégnél egyetlen ember is eldönti a fázist',
  'finding.gen.small.text':
    'Az értékesítők száma {{sellers}}, és a fázis közülük {{rests}} ember bármelyikén múlik: ha egyikük távozna, más fázis lenne. Ilyen kevés embernél ez természetes; a fázist mai állapotként olvassák.',
};
