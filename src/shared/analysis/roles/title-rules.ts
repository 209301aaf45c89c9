/**
 * Titles of sales organizations in English and Hungarian, in the order in which they are asked: support before
 * founders before managers before account management before inbound before outbound before closing before generalists.
 * Patterns are matched against text without accents and signs; Hungarian compounds come in two spellings, so their
 * stems are matched anywhere. The list is judgement made from titles seen in public rosters, not a measurement.
 */
import type { Confidence, Role, RoleReason } from './role.ts';

export interface TitleRule {
  readonly role: Role;
  readonly confidence: Confidence;
  readonly pattern: RegExp;
  /** Why it is not surer, where there is more to say than the words. */
  readonly reason?: RoleReason;
}

const rule = (role: Role, confidence: Confidence, pattern: RegExp, reason?: RoleReason): TitleRule => ({
  role,
  confidence,
  pattern,
  ...(reason ? { reason } : {}),
});

export const TITLE_RULES: readonly TitleRule[] = [
  rule('support', 'high', /sales engineer|solutions? (?:consultant|engineer|architect)|pre ?sales/u),
  rule('support', 'high', /(?:sales|revenue) op(?:eration)?s|rev ?ops|sales (?:enablement|analyst|support)/u),
  rule(
    'support',
    'high',
    /sales (?:assistant|coordinator|administrator|trainer)|sales asszisztens|back ?office|deal desk/u,
  ),
  rule('support', 'high', /(?:customer|client) (?:support|service)|support agent|help ?desk/u),
  rule(
    'support',
    'high',
    /(?:ertekesitesi|kereskedelmi) (?:asszisztens|koordinator|adminisztrator)|ertekesitestamogat/u,
  ),
  rule('support', 'high', /ertekesites tamogat|ugyfelszolgalat/u),
  rule('support', 'low', /assistant (?:to|of)|(?:executive|personal|office) assistant|asszisztens/u),

  rule('founder', 'high', /\b(?:co ?)?founder|alapito/u),
  rule(
    'founder',
    'high',
    /(?<!(?:product|process|data|account|system|budget|project) )\bowner\b|\btulajdonos/u,
  ),
  // Second in command leads, whatever the first one founded.
  rule(
    'manager',
    'medium',
    /(?:deputy|assistant|associate|vice) (?:managing director|ceo|chief executive)|(?:vezerigazgato|ugyvezeto|cegvezeto)(?: igazgato)? ?helyettes|(?:deputy|helyettes) (?:sales|ertekesitesi)/u,
  ),
  rule('founder', 'medium', /\bceo\b|chief executive|managing director|ugyvezeto|vezerigazgato|cegvezeto/u),

  rule(
    'manager',
    'high',
    /\b(?:cro|cco)\b|chief (?:revenue|commercial|sales) officer|(?:bevetel|kereskedelm)i vezerigazg/u,
  ),
  rule(
    'manager',
    'high',
    /\b(?:s|e)?vp\b.*\bsales|sales.*\bvp\b|vice president.*sales|sales vice president/u,
  ),
  rule(
    'manager',
    'high',
    /head of .*(?:sales|business development|account|customer success|revenue)|sales head/u,
  ),
  rule('manager', 'high', /(?:sales|commercial) director|director.* sales/u),
  rule('manager', 'high', /(?:regional|area|national|district|country|branch|channel) sales manager/u),
  rule(
    'manager',
    'high',
    /(?:\b(?:sdr|bdr|ae|csm)s?|(?:sales|business) development team|sales development) manager/u,
  ),
  rule('manager', 'high', /sales (?:team )?(?:lead\b|leader|supervisor)|team lead(?:er)?.* sales/u),
  rule(
    'manager',
    'high',
    /(?:ertekesitesi|kereskedelmi|sales) (?:csoport|osztaly|team)?(?:vezeto|igazgato|alelnok)/u,
  ),
  rule('manager', 'medium', /\bsales manager/u),
  rule('manager', 'medium', /teruleti vezeto|regionalis vezeto|regio ?vezeto|korzetvezeto/u),
  rule(
    'manager',
    'medium',
    /(?:regional|area|group|senior|executive) (?:vice president|vp)|\brvp\b|country manager/u,
  ),
  rule(
    'manager',
    'medium',
    /(?:customer success|client success|account management|renewals|telesales|inside sales|call cent(?:er|re)) (?:team )?(?:lead|leader|supervisor|head)\b/u,
  ),

  rule('account', 'high', /key account|\bkam\b|strategic account manager|(?:kiemelt|kulcs) ?ugyfel/u),
  rule('account', 'high', /customer success|\bcsm\b|renewals?|ugyfelsiker/u),
  rule('account', 'high', /ugyfelkapcsolati (?:menedzser|manager)/u),
  rule(
    'account',
    'medium',
    /(?:account|acct) (?:manager|mgr)|^am$|\b(?:senior|sr|snr|junior|jr|global|enterprise|smb) am$/u,
    'askSplit',
  ),
  rule('account', 'medium', /\bfarmer\b/u),
  rule(
    'account',
    'low',
    /(?:partner|channel|alliance) (?:account )?(?:manager|menedzser)|partnermenedzser|viszontelado/u,
    'alwaysAsk',
  ),
  rule('account', 'medium', /account director|client (?:partner|relationship|manager|success|director)/u),
  rule('account', 'medium', /relationship manager|onboarding/u),
  rule('account', 'medium', /ugyfelkapcsolat|ugyfelreferens|ugyfelmenedzser|ugyfelgondoz/u),
  rule('account', 'low', /kapcsolattarto/u, 'alwaysAsk'),

  rule('inbound', 'high', /inbound|(?:market|lead) response|lead qualif|bejovo/u),
  rule('inbound', 'high', /(?:lead|erdeklodo) ?(?:kezelo|minosito)|erdeklodok kezel/u),
  rule('inbound', 'medium', /market(?:ing)? development|\bmdr\b/u),
  rule('inbound', 'low', /telefonos ertekesit|ajanlatkezel|telesales|tele sales|phone sales/u, 'alwaysAsk'),

  rule('generalist', 'high', /full ?cycle|teljes ciklus/u),
  rule('generalist', 'low', /business development manager|\bbdm\b|uzletfejleszt/u, 'alwaysAsk'),
  rule('generalist', 'low', /belso ertekesit/u, 'alwaysAsk'),

  rule('outbound', 'high', /outbound|prospecting|appointment setter|cold call/u),
  rule('outbound', 'high', /kimeno|ugyfel ?szerzo|hideghiv|idopontegyeztet/u),
  rule('outbound', 'medium', /\b(?:sdr|bdr)\b|(?:sales|business) development/u, 'bareSdr'),
  rule('outbound', 'medium', /lead gen|telemarket|ertekesitesfejleszt/u),
  rule('outbound', 'low', /outside sales/u, 'alwaysAsk'),

  rule('closing', 'high', /(?:account|acct) exec|\bae\b|\bcloser\b/u),
  rule('closing', 'medium', /field sales|sales (?:consultant|adviser|advisor)/u),
  rule('closing', 'medium', /uzletkoto|ertekesitesi tanacsado|projektertekesito|vallalati ertekesito/u),
  rule('closing', 'low', /inside sales|kiemelt ertekesito/u, 'alwaysAsk'),
  // Wins new customers from first call to signature, with nobody to prospect for it.
  rule('generalist', 'medium', /\bhunter\b(?! (?:douglas|valley))|\bvadasz\b/u, 'askSplit'),

  rule('generalist', 'low', /territory manager|ertekesitesi (?:menedzser|manager)/u, 'alwaysAsk'),
  rule('generalist', 'medium', /(?:teruleti|kereskedelmi) (?:kepviselo|ertekesito)/u, 'askSplit'),
  rule(
    'generalist',
    'medium',
    /sales (?:rep|exec|associate|specialist|agent)|sales ?(?:person|man\b|woman)/u,
  ),
  rule('generalist', 'medium', /ertekesitesi kepviselo|kereskedo\b/u),
  rule('generalist', 'high', /ertekesitesi munkatars|\bertekesito/u),
  rule('generalist', 'low', /ertekesites|\bsales\b/u, 'alwaysAsk'),
];
