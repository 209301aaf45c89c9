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
  /** What somebody who is called a leader does where nobody reports to them; else they sell from end to end. */
  readonly alone?: Role;
}

const rule = (role: Role, confidence: Confidence, pattern: RegExp, reason?: RoleReason): TitleRule => ({
  role,
  confidence,
  pattern,
  ...(reason ? { reason } : {}),
});
const leader = (confidence: Confidence, pattern: RegExp, alone?: Role): TitleRule => ({
  role: 'manager',
  confidence,
  pattern,
  ...(alone ? { alone } : {}),
});

/** What is led: the work of selling, and its people. */
const SELLING =
  'sales|business development|new business|revenue|growth|enterprise|telesales|account executives?|(?:sdr|bdr|ae)s?';
const CARING =
  'customer success|client (?:success|services)|account management|(?:key |strategic )?accounts|partnerships|renewals|csms?';
const HEADS = 'head|director|vp|vice president|chief|team lead(?:er)?|supervisor';
const FIELDS_HU = 'ertekesites|kereskedelmi|sales|telesales|uzletfejleszt|uzletkoto|sdr|bdr';
const CARING_HU = 'ugyfelkapcsolat|ugyfelsiker|(?:kiemelt|kulcs) ?ugyf|key account|customer success';
const HEADS_HU = '(?:vezeto|igazgato|alelnok)(?:je|ja)?\\b';
const both = (field: string, head: string) =>
  new RegExp(`\\b(?:${field})\\b.*\\b(?:${head})\\b|\\b(?:${head})\\b.*\\b(?:${field})\\b`, 'u');

/** Work that is no part of selling; whoever leads people in it leads no sellers. */
export const OTHER_FIELDS =
  /marketing|product|project|process|finan|account(?:s payable|ant|ing)|controll|human|\bhr\b|people|talent|recruit|legal|purchas|procure|warehouse|logistic|supply|production|manufactur|engineer|develop|software|technology|research|quality|\b(?:it|qa|ops|cto|cfo|coo|cmo|cio|chro|cpo)\b|operations|facilit|office manager|reception|termek|projekt|penzugy|gazdasagi|konyvel|kontroll|jog(?:i|asz)|beszerz|raktar|logisztik|szallit|gyart|termeles|muszaki|informatik|fejleszt|minoseg|kutatas|uzemeltet|irodavezet|szemelyugy|munkaugy/u;
/** Words of leading, in the titles of those who help. */
export const LEADING =
  /\b(?:head|lead|leader|manager|director|vp|vice president|chief|supervisor)\b|vezeto|igazgato/u;

export const TITLE_RULES: readonly TitleRule[] = [
  rule('support', 'high', /sales engineer|solutions? (?:consultant|engineer|architect)|pre ?sales/u),
  rule('support', 'high', /(?:sales|revenue) op(?:eration)?s|rev ?ops|sales (?:enablement|analyst|support)/u),
  rule(
    'support',
    'high',
    /(?:crm|salesforce|sales) (?:admin|adminisztrator)|(?:bid|proposal|tender) (?:manag|writ|spec|coord)/u,
  ),
  rule(
    'support',
    'high',
    /order (?:management|processing|desk|entry)|rendeles ?felvev|tender ?(?:koord|refer)|palyazati refer/u,
  ),
  rule(
    'support',
    'high',
    /sales (?:assistant|coordinator|administrator|trainer)|sales asszisztens|back ?office|deal desk/u,
  ),
  rule(
    'support',
    'high',
    /(?:customer|client) support|(?:customer services?|client service)\b|client services (?:coord|rep|agent|assist|spec)|support agent|help ?desk/u,
  ),
  rule(
    'support',
    'high',
    /(?:ertekesitesi|kereskedelmi|sales) (?:asszisztens|koordinator|adminisztrator|elemzo|operacio|trener)|ertekesitestamogat/u,
  ),
  rule('support', 'high', /ertekesites tamogat|ugyfelszolgalat/u),
  rule('support', 'low', /assistant (?:to|of)|(?:executive|personal|office) assistant|asszisztens/u),

  rule('founder', 'high', /\b(?:co ?)?founder\b|alapito/u),
  rule(
    'founder',
    'high',
    /(?<!(?:product|process|data|account|system|budget|project) )\bowner\b|\b(?:resz|tars|fo)?tulajdonos/u,
  ),
  // Second in command leads, whatever the first one founded.
  leader(
    'medium',
    /(?:deputy|assistant|associate|vice) (?:managing director|general manager|ceo|chief executive)|(?:vezerigazgato|ugyvezeto|cegvezeto)(?: igazgato)? ?helyettes/u,
    'manager',
  ),
  rule(
    'founder',
    'medium',
    /\bceo\b|\bc e o\b|chief executive|managing (?:director|partner)|ugyvezeto|\bugyv igazgato|vezerigazgato|cegvezeto/u,
  ),

  leader('high', /\b(?:cro|cco|cso)\b|chief (?:revenue|commercial|sales|growth) officer/u),
  leader(
    'high',
    /\b(?:[saec]?vp|v p|vice president)\b.*\bsales|sales.*\b(?:[saec]?vp|v p|vice president)\b/u,
  ),
  leader('high', /commercial director|\b(?:sdr|bdr|ae|csm)s? manager|sales development (?:team )?manager/u),
  leader('high', /(?:regional|area|national|district|country|branch|channel) sales manager/u),
  leader('high', /sales (?:team )?(?:lead\b|leader|supervisor)|team lead(?:er)?.* sales/u),
  leader('medium', /sales (?:manager|mgr|menedzser\b)|\bsa man\b|telesales manager|general manager sales/u),
  leader('medium', new RegExp(`\\b(?:manager|mgr)(?: of)? (?:\\p{L}+ )?(?:${SELLING})\\b`, 'u')),
  leader('high', both(SELLING, HEADS)),
  leader('high', new RegExp(`(?:${FIELDS_HU}).*${HEADS_HU}`, 'u')),
  leader('medium', new RegExp(`\\bmanager(?: of)? (?:${CARING})\\b`, 'u'), 'account'),
  leader('medium', both(CARING, HEADS), 'account'),
  leader('medium', /(?:key|major|strategic) account (?:team )?(?:lead(?:er)?|head|supervisor)\b/u, 'account'),
  leader('medium', new RegExp(`(?:${CARING_HU}).*${HEADS_HU}`, 'u'), 'account'),
  leader('medium', /(?:call cent(?:er|re)) (?:team )?(?:lead|leader|supervisor|manager)\b/u),
  leader(
    'medium',
    /(?:regio|teruleti|regionalis|orszagos) ?(?:vezeto|igazgato)\b|\bkorzetvezeto|\borszag ?(?:vezeto|igazgato)/u,
  ),
  leader('medium', /uzletag ?(?:vezeto|igazgato)|\bfiokvezeto/u),
  leader(
    'medium',
    /(?:regional|area|group|senior|executive) (?:vice president|vp|director)|\brvp\b|(?:regional|area|country) (?:manager|director)/u,
  ),

  rule('account', 'high', /key account|\bkam\b|strategic account manager|(?:kiemelt|kulcs) ?ugyfel/u),
  rule('account', 'high', /(?:customer|partner) success|\b(?:csm|tam)s?\b|renewals?|ugyfelsiker/u),
  rule('account', 'high', /ugyfelkapcsolati (?:menedzser|manager)/u),
  rule(
    'account',
    'medium',
    /(?:account|acct) (?:manager|mgr|menedzser)|^am$|\b(?:senior|sr|snr|junior|jr|global|enterprise|smb) am$/u,
    'askSplit',
  ),
  rule('account', 'medium', /\bfarmer\b/u),
  rule(
    'account',
    'low',
    /(?:partner|channel|alliances?) (?:account )?(?:manager|menedzser)|partner(?:menedzser|kapcsolat)|viszontelado|implementation manager/u,
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
  rule('generalist', 'low', /business develop(?:ment manager|er)|\bbdm\b|uzletfejleszt/u, 'alwaysAsk'),
  rule('generalist', 'low', /belso ertekesit/u, 'alwaysAsk'),

  rule('outbound', 'high', /outbound|prospect(?:ing|or)|appointment setter|cold call/u),
  rule('outbound', 'high', /kimeno|ugyfel ?szerz|ugyfelek szerz|hideghiv|idopontegyeztet/u),
  rule('outbound', 'medium', /\b(?:sdr|bdr)\b|(?:sales|business) development/u, 'bareSdr'),
  rule('outbound', 'medium', /lead gen|telemarket|ertekesitesfejleszt|account development|\badr\b/u),
  rule('outbound', 'low', /outside sales/u, 'alwaysAsk'),

  rule('closing', 'high', /(?:account|acct) exec|\bae\b|\bcloser\b/u),
  rule('closing', 'medium', /field sales|sales (?:consultant|adviser|advisor)/u),
  rule('closing', 'medium', /uzletkoto|ertekesitesi tanacsado|projektertekesito|vallalati ertekesito/u),
  rule('closing', 'medium', /enterprise sales|new business sales/u),
  rule('closing', 'low', /inside sales|\bisr\b|new business|kiemelt ertekesito/u, 'alwaysAsk'),
  // Wins new customers from first call to signature, with nobody to prospect for it.
  rule('generalist', 'medium', /\bhunter\b(?! (?:douglas|valley))|\bvadasz\b/u, 'askSplit'),

  rule('generalist', 'low', /territory manager|ertekesitesi (?:menedzser|manager)/u, 'alwaysAsk'),
  rule('generalist', 'medium', /(?:teruleti|kereskedelmi) (?:kepviselo|ertekesito|munkatars)/u, 'askSplit'),
  rule(
    'generalist',
    'medium',
    /sales (?:rep|exec|associate|specialist|agent)|sales ?(?:person|man\b|woman)|\bsa rep\b/u,
  ),
  rule('generalist', 'medium', /ertekesitesi kepviselo|kereskedo\b/u),
  rule('generalist', 'high', /ertekesitesi munkatars|\bertekesito/u),
  rule('generalist', 'low', /ertekesites|\bsales\b/u, 'alwaysAsk'),
];
