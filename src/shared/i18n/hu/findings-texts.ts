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
    'A négy funkcióból {{covered}} van specialisták kezében, {{missing}} nincs. Nevezzenek meg felelőst minden betöltetlen funkcióra; ami mindenki dolga, azt senki sem végzi el.',
  'finding.p3.single_point.title': 'Egy funkció egyetlen emberen múlik',
  'finding.p3.single_point.text':
    'A négy funkcióból {{functions}} esetében legfeljebb egy teljes munkaidős specialista van. Jelöljenek ki helyettest, és tanítsanak be egy második embert, mielőtt valaki megbetegszik vagy távozik.',
  'finding.p3.ratio_off.title': 'Az értékesítésfejlesztés nem illik a lezárókhoz',
  'finding.p3.ratio_off.text':
    'A lezárók kvótáihoz {{required}} FTE értékesítésfejlesztés kellene, a tényleges létszám {{actual}} FTE. Ehhez a kiszámított igényhez igazodjanak, ne egy publikált arányhoz.',

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
    'A csapatok száma {{teams}}, tagjaik mégis alig specializálódtak (index: {{specialisation}}, a legnagyobb érték 1). A piaci csapatban a négy funkció különböző emberek kezében van; enélkül csak egy elnevezett terület.',
  'finding.t34.shared_services.title': 'Hiányzik egy funkció a csapatokból',
  'finding.t34.shared_services.text':
    '{{teams}} csapatból hiányzik a négy funkció legalább egyike. Döntsék el mindegyiknél, hogy saját embert kap, vagy közös szolgáltatást vesz igénybe, és írják le, milyen feltételekkel.',
  'finding.t34.team_scorecard.title': 'Legyen minden csapatnak eredménylapja',
  'finding.t34.team_scorecard.text':
    'A piacok céljainak és felelőseinek szintje {{level}}/5. Kapjon minden csapat saját célt és eredménykimutatást, és a funkciók összetétele igazodjon az adott piac folyamatához.',

  'finding.risk.superstar.title': 'Az árbevétel sztárértékesítőktől függ',
  'finding.risk.superstar.text':
    'A legerősebb értékesítő részesedése az árbevételből {{top1}}; az egyenlő részesedéshez mért szorzó {{multiple}}. Legyen a kiemelt ügyfeleknek második kapcsolattartójuk, osszanak át közülük néhányat, írják le, hogyan értékesít a sztár, és állapodjanak meg megtartó javadalmazásban.',
  'finding.risk.superstar_watch.title': 'Figyeljék az árbevétel koncentrációját',
  'finding.risk.superstar_watch.text':
    'A legerősebb értékesítő részesedése az árbevételből {{top1}}. Ez még nem függőség, de negyedévente nézzék meg.',
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
    'A közös ügyféladatok kezelése 100-ból {{score}} ponton áll. Kezdjék a leggyengébb ponttal. {{question}}',
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
};
