/** English: findings. The holes are the numbers that triggered each finding. */
export const findings = {
  'severity.high': 'Urgent',
  'severity.medium': 'Important',
  'severity.info': 'Note',
  'stage.foundation': 'Holds up the current phase',
  'stage.transition': 'Prepares the next phase',

  'finding.t12.hire_two.title': 'Hire two sellers at once',
  'finding.t12.hire_two.text':
    'The founder wins {{founder}} of new business, and how you win is written down well enough for others to learn. Hire two sellers at the same time and compare them: one alone cannot tell you whether the person or the playbook fails.',
  'finding.t12.playbook_first.title': 'Write the playbook before hiring',
  'finding.t12.playbook_first.text':
    'How the company wins is in the founder’s head (level {{level}} of 5). Record the founder’s calls and write the playbook first; a seller hired before that has nothing to repeat.',
  'finding.t12.no_vp_yet.title': 'Too early for a sales leader',
  'finding.t12.no_vp_yet.text':
    'A leader is planned for a sales force of {{fte}} FTE whose roles are not yet clear (level {{level}} of 5). Bring in a leader once the way of selling repeats without the founder.',
  'finding.t12.founder_exit_plan.title': 'Plan the founder’s way out of selling',
  'finding.t12.founder_exit_plan.text':
    'The founder wins {{founder}} of new business. Move accounts by name to sellers, and set a target for the founder’s share each quarter.',
  'finding.t12.crm_minimum.title': 'One system for customers and deals',
  'finding.t12.crm_minimum.text':
    'Customers and open deals are not in one shared system (level {{level}} of 5). Choose one CRM, make a few fields mandatory, and accept no deal that is not in it.',
  'finding.t12.first_quota.title': 'Give each seller a quota and a territory',
  'finding.t12.first_quota.text':
    'Only {{quotas}} of the sellers have a quota of their own. Agree a yearly quota and a territory with each of them; without them activities cannot be compared with targets.',

  'finding.t23.split_inbound_first.title': 'Dedicate somebody to inbound leads first',
  'finding.t23.split_inbound_first.text':
    'More leads come in than full-cycle sellers can answer in time beside their own deals. Start specialising here: one dedicated inbound qualifier, to whom all inbound leads go.',
  'finding.t23.split_outbound.title': 'Make outbound a role of its own',
  'finding.t23.split_outbound.text':
    'The pipeline is {{coverage}} times what the remaining quota needs, with {{fte}} FTE selling and deals of {{deal}} on average. Deals of this size carry dedicated outbound sales development that fills the pipeline.',
  'finding.t23.split_account_mgmt.title': 'Hand existing accounts to account managers',
  'finding.t23.split_account_mgmt.text':
    'Those who close spend {{time}} of their time on existing customers. Hand existing accounts over to dedicated account managers, who also look for the next opportunity.',
  'finding.t23.handoff_sla.title': 'Agree the hand-overs before splitting the work',
  'finding.t23.handoff_sla.text':
    'Hand-overs are informal (level {{level}} of 5). Write down criteria and a time limit for handing over leads and won customers, and measure both; specialists without them lose what generalists keep in their heads.',
  'finding.t23.role_pay.title': 'Pay each role for what it controls',
  'finding.t23.role_pay.text':
    'Pay does not follow the roles. Give each of the four functions its own mix of base and variable pay, tied to what that function controls.',
  'finding.t23.too_small.title': 'Stay full cycle for now',
  'finding.t23.too_small.text':
    'With {{fte}} FTE a split into four functions would leave each with less than one person. Stay full cycle, and reserve fixed hours for outbound, inbound and existing customers.',

  'finding.p3.function_missing.title': 'A function has no owner',
  'finding.p3.function_missing.text':
    'No specialists carry: {{fns}}. Name an owner for it; work that belongs to everybody is done by nobody.',
  'finding.p3.single_point.title': 'A function hangs on one person',
  'finding.p3.single_point.text':
    'About one full-time specialist each: {{fns}}. Name a deputy and train a second person before somebody is ill or leaves.',

  'finding.t34.pilot_pod.title': 'Pilot one complete market team',
  'finding.t34.pilot_pod.text':
    'With {{fte}} FTE and markets that differ in {{behaviours}} of five behaviours, one pool no longer fits all. Pilot one complete team with all four functions for two quarters, and compare it with the pool.',
  'finding.t34.segment_definition.title': 'Define the markets first',
  'finding.t34.segment_definition.text':
    'Markets have neither targets nor an accountable team (level {{level}} of 5). Define segments by how customers buy, by size, product or region, before any team is built around them.',
  'finding.t34.not_yet.title': 'Stay with one pool of specialists for now',
  'finding.t34.not_yet.text':
    'There are {{fte}} FTE, and the number of markets described is {{segments}}. Market teams need about nine people and at least two markets that differ; until then the functional organization serves better.',
  'finding.t34.fake_pods.title': 'Territories of generalists are not market teams',
  'finding.t34.fake_pods.text':
    'Teams without specialists: {{markets}}. A market team needs the four functions in different hands inside it; without that it is a territory with a name.',
  'finding.t34.shared_services.title': 'Teams lack a function',
  'finding.t34.shared_services.text':
    'In {{teams}} of the teams at least one of the four functions is missing. Decide for each whether it gets its own person or draws on a shared service, and write down on which terms.',
  'finding.t34.team_scorecard.title': 'Give each team a scorecard',
  'finding.t34.team_scorecard.text':
    'Markets are at level {{level}} of 5 for targets and accountability. Give each team its own target and result view, and let the mix of functions follow that market’s process.',

  'finding.risk.superstar.title': 'Revenue depends on one seller',
  'finding.risk.superstar.text':
    'One seller brings {{top}} of revenue, {{multiple}} times what a middling colleague does. Give the key accounts a second contact, redistribute some of them, write down how the star sells, and agree retention pay.',
  'finding.risk.superstar_watch.title': 'Watch the concentration of revenue',
  'finding.risk.superstar_watch.text':
    'One seller stands out with {{top}} of revenue, {{multiple}} times what a middling colleague brings. This is not yet dependence; look at it every quarter.',
  'finding.risk.key_data.title': 'What sellers know would leave with them',
  'finding.risk.key_data.text':
    'If the best seller left, contacts and deal history would not remain usable (level {{level}} of 5). Record them in the CRM, and visit key accounts in twos.',

  'finding.disc.activity.title': 'Activities are not tracked well enough',
  'finding.disc.activity.text':
    'Activity tracking stands at {{score}} of 100. Begin with the weakest point. {{question}}',
  'finding.disc.cadence.title': 'Sales lacks a firm rhythm',
  'finding.disc.cadence.text':
    'The rhythm of meetings and coaching stands at {{score}} of 100. Begin with the weakest point. {{question}}',
  'finding.disc.pipeline.title': 'The pipeline cannot be relied on',
  'finding.disc.pipeline.text':
    'Pipeline and forecast stand at {{score}} of 100. Begin with the weakest point. {{question}}',
  'finding.disc.pay.title': 'Pay does not steer the work',
  'finding.disc.pay.text':
    'Targeted compensation stands at {{score}} of 100. Begin with the weakest point. {{question}}',
  'finding.disc.crm.title': 'Customer data is not shared',
  'finding.disc.crm.text':
    'Shared customer data stands at {{score}} of 100, where this phase needs {{expected}}. Begin with the weakest point. {{question}}',
  'finding.disc.roles.title': 'Roles and hand-overs are unclear',
  'finding.disc.roles.text':
    'Roles and hand-overs stand at {{score}} of 100. Begin with the weakest point. {{question}}',
  'finding.disc.hiring.title': 'Hiring and onboarding are left to chance',
  'finding.disc.hiring.text':
    'Hiring and onboarding stand at {{score}} of 100. Begin with the weakest point. {{question}}',
  'finding.disc.leadership.title': 'Sales leadership needs attention',
  'finding.disc.leadership.text':
    'Leadership stands at {{score}} of 100. Begin with the weakest point. {{question}}',
  'finding.disc.forecast.title': 'The forecast is not reliable',
  'finding.disc.forecast.text':
    'The forecast is far off, or nobody measures by how much. Review it every week, use the same categories for everyone, and record the error each quarter.',

  'finding.mgr.span_high.title': 'A manager leads too many people',
  'finding.mgr.span_high.text':
    'Up to {{reports}} people report directly to one manager; beyond ten nobody gets coached. Add a team lead.',
  'finding.mgr.span_low.title': 'Managers lead very few people',
  'finding.mgr.span_low.text':
    'Managers with three direct reports or fewer: {{managers}}. Merge teams, or let these managers sell openly with a part of their time.',
  'finding.mgr.layer.title': 'A layer of management adds nothing',
  'finding.mgr.layer.text':
    'Managers whose only report is another manager: {{managers}}. A layer over one person passes on what the one below already says; take it out, or give it a task of its own.',
  'finding.mgr.player_coach.title': 'The sales leader sells instead of leading',
  'finding.mgr.player_coach.text':
    'A sales force of {{fte}} FTE is led by somebody who mainly sells (level {{level}} of 5). Free the leader from a quota of their own, step by step.',
  'finding.lead.response.title': 'Leads wait too long for an answer',
  'finding.lead.response.text':
    'Incoming leads are answered late or not at all. Route every lead to one named person, and set a rule for the first answer: within the hour.',
  'finding.plan.coverage.title': 'The pipeline does not cover the plan',
  'finding.plan.coverage.text':
    'The open pipeline is {{coverage}} times what the remaining quota needs at today’s win rate. Build new pipeline; more calls to old deals will not close the gap.',
  'finding.plan.quota.title': 'Check the quotas before blaming the people',
  'finding.plan.quota.text':
    'Only {{atQuota}} of the sellers reach a quota that is {{multiple}} times their pay at 100% attainment. Recalibrate the quotas from capacity and market data first.',
  'finding.acct.overload.title': 'Account managers look after too many customers',
  'finding.acct.overload.text':
    'There are {{customers}} customers for each full-time account manager; for deals of this size {{limit}} is the working limit. Tier the customers and decide how much care each tier gets.',

  'finding.gen.structure_ahead.title': 'Structure is ahead of discipline',
  'finding.gen.structure_ahead.text':
    'The structure calls for a discipline of {{expected}} of 100; the answers give {{discipline}}. Strengthen the process before changing the structure again.',
  'finding.gen.ready_next.title': 'Discipline would carry the next phase',
  'finding.gen.ready_next.text':
    'Discipline stands at {{discipline}} of 100, above the {{expected}} that the next phase calls for. If the market asks for it, the organization can take the next step.',
  'finding.gen.no_consensus.title': 'The respondents do not agree',
  'finding.gen.no_consensus.text':
    'Questions on which answers lie three or more levels apart: {{items}}. Talk about these before scoring; the difference itself is a finding.',
  'finding.gen.low_confidence.title': 'Verify the phase in the workshop',
  'finding.gen.low_confidence.text':
    'The diagnosis has a confidence of {{confidence}}; inputs still missing: {{missing}}. Treat the phase as a question to the room.',
  'finding.risk.founder.title': 'Revenue depends on the founder',
  'finding.risk.founder.text':
    'The founder still wins {{founder}} of new business. Whatever the structure beside it, that much hangs on one person: move accounts by name, and set a target for the founder’s share each quarter.',
  'finding.risk.founder.playbook.text':
    'The founder wins {{founder}} of new business. Write down first how the founder wins; then somebody else can take a part of it over.',
  'finding.risk.founder.hire.text':
    'The founder wins {{founder}} of new business, and how that is done is written down. Hire two sellers at the same time and hand a part of it over.',
  'finding.risk.superstar.pair.title': 'Revenue depends on two sellers',
  'finding.risk.superstar.pair.text':
    'Two sellers together bring {{top}} of revenue; even the second sells {{multiple}} times what a middling colleague does. Give their key accounts a second contact, write down how the two sell, and agree retention pay with both.',
  'finding.sdr.short.title': 'Too little sales development',
  'finding.sdr.short.text':
    'Working all leads takes {{required}} FTE of sales development; there are {{actual}}. Fill the gap by this computed need, not by a published ratio.',
  'finding.sdr.short.demand.text':
    'The leads bind: working them all takes {{required}} FTE of sales development, the quotas alone would need {{least}}. There are {{actual}}. Fill the gap within this range, not by a published ratio.',
  'finding.sdr.short.plan.text':
    'The quotas bind: filling them takes {{required}} FTE of sales development, the leads there are need {{least}}. There are {{actual}}, and they must find more leads than come by themselves.',
  'finding.sdr.short.planOnly.text':
    'Filling the quotas takes {{required}} FTE of sales development; there are {{actual}}. How many leads there are to work is not known: ask before hiring.',
  'finding.sdr.surplus.title': 'More sales development than is needed',
  'finding.sdr.surplus.text':
    'Working all leads takes {{required}} FTE of sales development; there are {{actual}}. Move people to the place that is short of them.',
  'finding.sdr.surplus.demand.text':
    'There are {{actual}} FTE of sales development. Even the leads, which ask for the most, need {{required}}; the quotas alone need {{least}}. Move people to the place that is short of them.',
  'finding.sdr.surplus.plan.text':
    'There are {{actual}} FTE of sales development. Even the quotas, which ask for the most, need {{required}}; the leads alone need {{least}}. Move people to the place that is short of them.',
  'finding.sdr.surplus.planOnly.text':
    'Filling the quotas takes {{required}} FTE of sales development; there are {{actual}}. Count the leads before moving anybody: they may need more.',
  'finding.flow.bottleneck.title': '{{fns}} holds up the flow',
  'finding.flow.bottleneck.text':
    'Carrying today’s leads takes {{missing}} FTE more in {{fns}}; that would bring {{monthly}} a month. Put the next people there: anywhere else they would only lengthen the queue.',
  'finding.flow.bottleneck.team.text':
    '{{fns}} in {{markets}} is {{missing}} FTE short of carrying today’s leads; closing this gap would bring {{monthly}} a month, more than any other place. Put the next people there.',
  'finding.flow.bottleneck.rest.text':
    'In the markets that no team serves, {{fns}} is {{missing}} FTE short of carrying today’s leads; closing this gap would bring {{monthly}} a month, more than any other place.',
  'finding.flow.bottleneck.wholeAccount.text':
    'Looking after today’s customers takes {{missing}} FTE more in {{fns}}; what is neglected puts {{monthly}} a month at risk. Put the next people there, or decide which customers get less care.',
  'finding.flow.bottleneck.teamAccount.text':
    '{{fns}} in {{markets}} is {{missing}} FTE short of looking after today’s customers; what is neglected puts {{monthly}} a month at risk, more than any other place.',
  'finding.flow.bottleneck.restAccount.text':
    'In the markets that no team serves, {{fns}} is {{missing}} FTE short of looking after today’s customers; what is neglected puts {{monthly}} a month at risk.',
  'finding.flow.bottleneck.also.shared': 'Shared people are spread over {{sharing}} markets here.',
  'finding.flow.bottleneck.also.partial': 'This holds for the known markets only.',
  'finding.flow.bottleneck.also.modelled':
    'The money is modelled: the figures give {{factor}} times what was booked.',
  'finding.flow.model_above.title': 'The figures allow more than was booked',
  'finding.flow.model_above.text':
    'The figures of the markets would allow {{factor}} times the new revenue that was booked: win rate or deal are too high, leads are not really worked, or the cycle is too short. Check these before relying on money from the flow.',
  'finding.flow.model_above.wonDealsYear.text':
    'The figures of the markets would allow {{factor}} times the deals that were won: the win rate is too high, leads are not really worked, or the cycle is too short. Check these before relying on money from the flow.',
  'finding.flow.model_below.title': 'More was won than the figures explain',
  'finding.flow.model_below.text':
    'The figures of the markets give {{factor}} times the new revenue that was booked: referrals and existing customers are not among the leads, or people carry more here. Add the missing leads before relying on money from the flow.',
  'finding.flow.model_below.wonDealsYear.text':
    'The figures of the markets give {{factor}} times the deals that were won: referrals and existing customers are not among the leads, or people carry more here. Add the missing leads before relying on money from the flow.',
  'finding.flow.stale_pipeline.title': 'Much of the pipeline is stale',
  'finding.flow.stale_pipeline.text':
    'There are {{perCloser}} open deals for each full-time closer, who can keep about {{limit}} moving. Close what is dead, and count only deals with a next step and a date.',
  'finding.flow.stale_pipeline.nobody.text':
    'There are {{deals}} open deals and nobody to close them. Give each a name, or strike it off.',
  'finding.t23.split_inbound_first.response.text':
    'Leads wait too long for full-cycle sellers who have deals of their own. Start specialising here: one dedicated inbound qualifier, to whom all inbound leads go.',
  'finding.t23.split_inbound_first.leads.text':
    '{{leads}} leads a month come in, more than full-cycle sellers can answer in time beside their own deals. Start specialising here: one dedicated inbound qualifier, to whom all inbound leads go.',
  'finding.t23.split_account_mgmt.churn.text':
    'More customers are leaving, while those who close look after them as well. Hand existing accounts over to dedicated account managers, who also look for the next opportunity.',
  'finding.t34.fake_pods.bands.text':
    'Teams without specialists: {{markets}}. They are territories of one-man bands. The next step is specialists, not more regions.',
  'finding.t34.shared_services.unserved.text':
    '{{markets}}: without people of their own for {{fns}}, and nobody shared does it for them. Decide whether they get their own or draw on a shared service, and on which terms.',
  'finding.t34.shared_services.served.text':
    '{{markets}}: shared people do {{fns}} for them. Write down on which terms, so that every team knows what it can count on.',
  'finding.disc.forecast.wrong.text':
    'The forecast was {{error}} off on average. Review it every week, use the same categories for everyone, and record the error each quarter.',
  'finding.disc.forecast.unmeasured.text':
    'Nobody measures how far the forecast is off (level {{level}} of 5). Review it every week, use the same categories for everyone, and record the error each quarter.',
  'finding.lead.load.title': 'Inbound people have too many leads',
  'finding.lead.load.text':
    'Each full-time person in inbound has {{leads}} leads a month; {{limit}} is the working limit. Add people, or sort out earlier which leads deserve an answer by hand.',
  'finding.plan.capacity.title': 'The people there cannot bring the plan',
  'finding.plan.capacity.text':
    'Those who close bring {{capacity}} of the planned revenue; {{missing}} is missing.',
  'finding.plan.capacity.also.ramping':
    'Of their quotas {{ramping}} is lost while people learn: hire earlier.',
  'finding.plan.capacity.also.open':
    'Of the quotas {{open}} is lost until open positions are filled and trained.',
  'finding.plan.capacity.also.leaving': 'With those who leave {{leaving}} of the quotas goes.',
  'finding.plan.capacity.also.attainment':
    'Another {{attainment}} is lost because quotas are not met in full: raise attainment, or lower the plan.',
  'finding.plan.capacity.also.assumed':
    'Another {{attainment}} goes by an assumed attainment, because nobody’s is known.',
  'finding.plan.capacity.also.quotaGap':
    'Even all quotas together are {{quotaGap}} below the plan: check the plan before the people.',
  'finding.plan.reach.title': 'Few sellers reach their quota',
  'finding.plan.reach.text':
    'Only {{atQuota}} of {{reps}} sellers past their ramp reach their quota. Find out first whether quotas, leads or people are behind it.',
  'finding.pay.quota_ratio.title': 'Quotas do not fit the pay',
  'finding.pay.quota_ratio.text':
    'Quotas are {{multiple}} times the pay at full attainment; four to six times is usual. Check both from capacity and market data.',
  'finding.pay.mix.title': 'The mix of base and variable pay is unusual',
  'finding.pay.mix.text':
    'The variable share of pay lies far outside of the usual range of at least one role. Look at the roles one by one, and tie the variable part to what each controls.',
  'finding.gen.small.title': 'In a small company one person decides the phase',
  'finding.gen.small.text':
    'There are {{sellers}} sellers, and the phase rests on any of {{rests}}: if one of them left, it would be another. With so few people this is normal; read the phase as of today.',
} as const;
