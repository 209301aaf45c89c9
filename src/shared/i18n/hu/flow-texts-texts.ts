/** Hungarian: the steady month of markets, what holds it up, and how it fits the records. */
export const flowTexts = {
  'flow.title': 'Egy átlagos hónap',
  'flow.leads': 'Havi érdeklődő',
  'flow.qualified': 'Havi minősített',
  'flow.won': 'Havonta megnyert',
  'flow.cared': 'Gondozott ügyfél',
  'flow.revenue': 'Havi új árbevétel',
  'flow.rest': 'Csapat nélkül',
  'flow.place': '{{market}} – {{fn}}',
  'flow.stuck':
    'Szűk keresztmetszet: {{place}}. A mai érdeklődőkhöz {{fte}} FTE hiányzik, ami havonta {{money}}.',
  'flow.stuckAccount':
    'Szűk keresztmetszet: {{place}}. A mai ügyfelek gondozásához {{fte}} FTE hiányzik, ami havonta {{money}}.',
  'flow.shareOnly': 'Szűk keresztmetszet: {{place}}, {{fte}} FTE hiányzik.',
  'flow.shared_one': 'A közös emberek itt {{count}} piacot szolgálnak ki.',
  'flow.shared_other': 'A közös emberek {{count}} piac között oszlanak meg.',
  'flow.free': 'Semmi sem akad el: minden piac elviszi, ami beérkezik.',
  'flow.known': 'Csak az ismert piacok alapján.',
  'flow.unknown': 'Adat híján kimaradt: {{list}}.',
  'flow.unknownMarket': '{{market}} ({{inputs}})',
  'flow.stage.outbound': 'havi {{load}} érdeklődőhöz {{need}} FTE kell, {{have}} van',
  'flow.stage.inbound': 'havi {{load}} érdeklődőhöz {{need}} FTE kell, {{have}} van',
  'flow.stage.closing': 'havi {{load}} lehetőséghez {{need}} FTE kell, {{have}} van',
  'flow.stage.account': '{{load}} ügyfélhez {{need}} FTE kell, {{have}} van',
  'flow.lent': 'ebből közös: {{fte}}',
  'flow.summed':
    'A piacok egymás mellett: egyik csapat tartaléka nem segít a másikon, a közös emberek mindegyiknek segítenek.',
  'flow.over': 'túlterhelt',
  'flow.overIn': 'túlterhelt itt: {{markets}}',
  'flow.overCount_one': 'túlterhelt {{count}} piacon',
  'flow.overCount_other': 'túlterhelt {{count}} piacon',
  'flow.overCapacity': 'Túlterhelt: {{list}}.',
  'flow.overPlace': '{{place}} ({{share}})',
  'flow.overMore_one': 'még {{count}} hely',
  'flow.overMore_other': 'még {{count}} hely',
  'flow.nobody': 'nincs rá ember',
  'flow.nothing': 'nem érkezik munka',
  'flow.modelled': 'modellezett, a tény {{factor}}-szerese',
  'flow.warning.model_above.wonDealsYear':
    'Ezekből az adatokból a ténylegesen megnyert ügyletek {{factor}}-szerese következne: túl magas a nyerési arány, az érdeklődőkkel valójában nem foglalkoznak, vagy túl rövid a ciklus.',
  'flow.warning.model_above.newRevenueYear':
    'Ezekből az adatokból a könyvelt új árbevétel {{factor}}-szerese következne: túl magas a nyerési arány vagy az ügyletérték, az érdeklődőkkel valójában nem foglalkoznak, vagy túl rövid a ciklus.',
  'flow.warning.model_below.wonDealsYear':
    'Több ügyletet nyertek, mint amennyit ezek az adatok magyaráznak (a modell a tény {{factor}}-szerese): az ajánlások és a meglévő ügyfelek nincsenek az érdeklődők között, vagy itt nagyobb a kapacitás.',
  'flow.warning.model_below.newRevenueYear':
    'Több új árbevétel született, mint amennyit ezek az adatok magyaráznak (a modell a tény {{factor}}-szerese): az ajánlások és a meglévő ügyfelek nincsenek az érdeklődők között, vagy itt nagyobb a kapacitás.',
  'flow.warning.stale_pipeline':
    'Egy lezáró FTE-re {{perCloser}} nyitott ügylet jut: a pipeline jó része állott.',
  'flow.warning.stale_nobody': '{{openDeals}} nyitott ügylet van, és senki, aki lezárná: a pipeline állott.',
  'flow.unchecked': 'Tényadatokkal nem vethető össze; nem ismert: {{list}}.',
  'flow.record.wonDealsYear': 'az egy év alatt megnyert ügyletek száma',
  'flow.record.newRevenueYear': 'minden lezáró új árbevétele',
  'flow.record.openDeals': 'a nyitott ügyletek száma',
  'flow.recorded_one':
    'Havonta rögzítve, {{count}} fő: {{list}}. A modell szerint {{qualified}} minősített és {{won}} megnyert.',
  'flow.recorded_other':
    'Havonta rögzítve, {{count}} fő: {{list}}. A modell szerint {{qualified}} minősített és {{won}} megnyert.',
  'flow.recorded.calls': '{{value}} hívás',
  'flow.recorded.meetings': '{{value}} találkozó',
  'flow.recorded.proposals': '{{value}} ajánlat',
  'flow.recorded.closes': '{{value}} lezárás',

  'need.demand':
    'Az érdeklődők a szűkebbek: mindegyikhez {{max}} FTE kell, a kvóta önmagában {{min}} FTE-t kívánna.',
  'need.plan':
    'A kvóta a szűkebb: a meglévő érdeklődőkhöz {{min}} FTE kell, a kvótához {{max}} – többet kell felkutatni.',
  'need.demandOnly': 'Minden érdeklődőhöz {{max}} FTE kell; a kvóták igénye nem ismert.',
  'need.planOnly': 'A kvótákhoz {{max}} FTE kell; az érdeklődők száma nem ismert.',
  'need.short': 'Az értékesítésfejlesztésben {{actual}} FTE van: {{gap}} hiányzik.',
  'need.spare': 'Az értékesítésfejlesztésben {{actual}} FTE van: {{gap}} a tartalék.',
  'need.enough': 'Az értékesítésfejlesztésben {{actual}} FTE van: elegendő.',
  'mix.outbound': 'Havi {{leads}} kimenő érdeklődő × {{rate}} minősül ÷ {{capacity}} lehetőség fejenként',
  'mix.plan': '{{plan}} FTE a kvótákhoz szükséges felkutatásra − {{inbound}} FTE a bejövő érdeklődőkre',
  'mix.inbound': 'Havi {{load}} bejövő érdeklődő ÷ {{capacity}} érdeklődő fejenként',
  'mix.closing':
    'Havonta a lezárásig jutó {{opportunities}} lehetőség × {{cycle}} nap = {{load}} nyitott ügylet ÷ {{capacity}} fejenként',
  'mix.account': '{{load}} ügyfél ÷ {{capacity}} fejenként',
  'mix.sum': 'a piacok igénye összesen',
} as const;
