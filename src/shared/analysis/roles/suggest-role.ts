/** A role out of a title, the department and the number of direct reports, with how sure it is and why. */
import type { RoleSuggestion } from './role.ts';
import { LEADING, OTHER_FIELDS, TITLE_RULES } from './title-rules.ts';
import type { TitleRule } from './title-rules.ts';

export interface RoleFacts {
  readonly title: string;
  readonly department: string;
  /** People who report to the person; null where the file says nothing of managers. */
  readonly reports: number | null;
}

/**
 * What somebody most likely does. Direct reports beat the title: whoever leads is a manager, and a sales manager
 * without salespeople sells. A founder stays one, and so does who helps: an assistant with an assistant, the head of
 * sales operations. A title that is not about selling suggests nothing, whoever reports to it.
 */
export function suggestRole({ title, department, reports }: RoleFacts): RoleSuggestion {
  const text = plain(title);
  const rule = TITLE_RULES.find(({ pattern }) => pattern.test(text)) ?? null;
  const words = rule ? wordsOf(title, text, rule.pattern) : '';
  const leads = (reports ?? 0) > 0;
  if (rule?.role === 'founder') return from(rule, words, reports);
  const isHelp = rule?.role === 'support' && ((reports ?? 0) < MANY_REPORTS || LEADING.test(text));
  if (leads && isHelp) return { ...from(rule, words, reports), confidence: 'medium' };
  if (leads && !rule && OTHER_FIELDS.test(text)) return notSales(text, reports);
  if (leads) {
    const agrees = rule?.role === 'manager';
    return {
      role: 'manager',
      confidence: agrees ? 'high' : 'medium',
      reason: agrees ? 'reportsAgree' : 'reports',
      words,
      reports,
    };
  }
  if (!rule) return notSales(text, reports);
  if (rule.role === 'manager' && reports === 0) {
    const role = rule.alone ?? (rule.confidence === 'high' ? 'manager' : 'generalist');
    const reason = role === 'manager' ? 'leaderWithoutReports' : 'noReports';
    return { role, confidence: 'medium', reason, words, reports };
  }
  // A bare SDR who sits with inbound or marketing answers leads.
  if (rule.reason === 'bareSdr' && /inbound|bejovo|marketing/u.test(plain(department))) {
    return { role: 'inbound', confidence: 'medium', reason: 'inboundHint', words, reports };
  }
  return from(rule, words, reports);
}

/** From here on even an assistant leads. */
const MANY_REPORTS = 3;

const notSales = (text: string, reports: number | null): RoleSuggestion => ({
  role: null,
  confidence: 'low',
  reason: text === '' ? 'noTitle' : 'notSales',
  words: '',
  reports,
});

function from(rule: TitleRule, words: string, reports: number | null): RoleSuggestion {
  const { role, confidence, reason = 'title' } = rule;
  return { role, confidence, reason, words, reports };
}

/** The words of the title, as they are written there, that a pattern is about. */
function wordsOf(title: string, text: string, pattern: RegExp): string {
  const match = pattern.exec(text);
  if (!match) return '';
  const from = text.slice(0, match.index).split(' ').length - 1;
  const to = text.slice(0, match.index + match[0].trimEnd().length).split(' ').length;
  const words = title
    .slice(0, 300)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean);
  return words.slice(from, to).join(' ');
}

/** Lower case, without accents, signs as single spaces. */
function plain(text: string): string {
  return text
    .slice(0, 300)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
