/** English: the steady month of markets, what holds it up, and how it fits the records. */
export const flowTexts = {
  'flow.title': 'A steady month',
  'flow.leads': 'Leads a month',
  'flow.qualified': 'Qualified a month',
  'flow.won': 'Won a month',
  'flow.cared': 'Customers cared for',
  'flow.revenue': 'New revenue a month',
  'flow.rest': 'Without a team',
  'flow.place': '{{fn}} in {{market}}',
  'flow.stuck': '{{place}} holds up the flow: {{fte}} FTE short to carry today’s leads, {{money}} a month.',
  'flow.stuckAccount':
    '{{place}} is the worst bottleneck: {{fte}} FTE short to look after today’s customers, {{money}} a month.',
  'flow.shareOnly': '{{place}} holds up the flow: {{fte}} FTE short.',
  'flow.shared_one': 'Shared people serve {{count}} market here.',
  'flow.shared_other': 'Shared people are spread over {{count}} markets.',
  'flow.free': 'Nothing is left lying: every market carries what arrives.',
  'flow.known': 'Of the known markets only.',
  'flow.unknown': 'Left out, because not known: {{list}}.',
  'flow.unknownMarket': '{{market}} ({{inputs}})',
  'flow.stage.outbound': '{{load}} leads a month need {{need}} FTE; {{have}} there',
  'flow.stage.inbound': '{{load}} leads a month need {{need}} FTE; {{have}} there',
  'flow.stage.closing': '{{load}} opportunities a month need {{need}} FTE; {{have}} there',
  'flow.stage.account': '{{load}} customers need {{need}} FTE; {{have}} there',
  'flow.lent': 'of it {{fte}} shared',
  'flow.summed':
    'The markets side by side: what one team can spare does not help another, shared people help all.',
  'flow.over': 'over capacity',
  'flow.overIn': 'over capacity in {{markets}}',
  'flow.overCount_one': 'over capacity in {{count}} market',
  'flow.overCount_other': 'over capacity in {{count}} markets',
  'flow.overCapacity': 'Over capacity: {{list}}.',
  'flow.overPlace': '{{place}} ({{share}})',
  'flow.overMore_one': '{{count}} more place',
  'flow.overMore_other': '{{count}} more places',
  'flow.nobody': 'nobody there',
  'flow.nothing': 'nothing arrives',
  'flow.modelled': 'modelled, {{factor}}× what was booked',
  'flow.warning.model_above.wonDealsYear':
    'The figures would allow {{factor}}× the deals that were won: win rate too high, leads not really worked, or cycle too short.',
  'flow.warning.model_above.newRevenueYear':
    'The figures would allow {{factor}}× the new revenue that was booked: win rate or deal too high, leads not really worked, or cycle too short.',
  'flow.warning.model_below.wonDealsYear':
    'More deals were won than these figures explain ({{factor}}× modelled): referrals and existing customers are not among the leads, or capacities are higher here.',
  'flow.warning.model_below.newRevenueYear':
    'More new revenue was booked than these figures explain ({{factor}}× modelled): referrals and existing customers are not among the leads, or capacities are higher here.',
  'flow.warning.stale_pipeline':
    '{{perCloser}} open deals for each FTE in closing: much of the pipeline is stale.',
  'flow.warning.stale_nobody': '{{openDeals}} open deals, and nobody to close them: the pipeline is stale.',
  'flow.unchecked': 'Not compared with records; not known: {{list}}.',
  'flow.record.wonDealsYear': 'won deals a year',
  'flow.record.newRevenueYear': 'new revenue of everybody who closes',
  'flow.record.openDeals': 'open deals',
  'flow.recorded_one':
    'Recorded a month, {{count}} person: {{list}}. The model says {{qualified}} qualified and {{won}} won.',
  'flow.recorded_other':
    'Recorded a month, {{count}} people: {{list}}. The model says {{qualified}} qualified and {{won}} won.',
  'flow.recorded.calls': '{{value}} calls',
  'flow.recorded.meetings': '{{value}} meetings',
  'flow.recorded.proposals': '{{value}} proposals',
  'flow.recorded.closes': '{{value}} closes',

  'need.demand': 'Leads bind: {{max}} FTE work all leads, quota alone would need {{min}}.',
  'need.plan': 'Quota binds: the leads there are need {{min}} FTE, the quota {{max}} – they must find more.',
  'need.demandOnly': '{{max}} FTE work all leads; what the quotas call for is not known.',
  'need.planOnly': 'The quotas call for {{max}} FTE; the leads are not known.',
  'need.short': 'There are {{actual}} FTE in sales development: {{gap}} short.',
  'need.spare': 'There are {{actual}} FTE in sales development: {{gap}} to spare.',
  'need.enough': 'There are {{actual}} FTE in sales development: enough.',
  'mix.outbound':
    '{{leads}} outbound leads a month × {{rate}} qualified ÷ {{capacity}} opportunities per person',
  'mix.plan': '{{plan}} FTE to find what the quotas call for − {{inbound}} FTE that answer inbound leads',
  'mix.inbound': '{{load}} inbound leads a month ÷ {{capacity}} leads per person',
  'mix.closing':
    '{{opportunities}} opportunities that reach closing a month × {{cycle}} days = {{load}} open deals ÷ {{capacity}} per person',
  'mix.account': '{{load}} customers ÷ {{capacity}} per person',
  'mix.sum': 'the markets’ needs together',
} as const;
