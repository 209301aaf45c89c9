/** Where reference values come from. A report for clients names sources of grade A and B only. */

/**
 * A: primary study seen. B: named study, quoted by a third party. C: a practitioner's rule of thumb. G: general
 * knowledge, J: our own judgement, both with no source; "working assumption" in every report.
 */
export type Grade = 'A' | 'B' | 'C' | 'G' | 'J';

export const SOURCES = {
  S1: 'TOPO 2015/16 and Bridge Group 2016, in Engagio, Clear & Complete Guide to ABS, pp. 117–118',
  S3: 'Objective Management Group / D. Kurlan, 2015 (about 10,000 sales forces)',
  S4: 'Business 2 Community, The Lifecycle of an SDR, 2017',
  S5: 'Bridge Group, in Prospeo, SDR Manager, 2026',
  S8: 'Dogpatch Advisors, How to Structure SDR Teams, 2016',
  S13: 'knowledgelib.io, Sales Team Structure, 2026',
  S18: 'Lyniro, CSM to Customer Ratio',
  S20: 'KnowMBA, Account Manager Coverage',
  S21: 'Verno Consulting, 2024',
  S24: 'Bridge Group 2024 (over 400 firms), in PulseRevOps',
  S28: 'phi.consulting, Account Executive; GetGangly, Account Executive',
  S31: 'Omega Point; Landbase, Pipeline Coverage Ratio, 2026',
  S32: 'CRO Report, Sales Cycle Length',
  S35: 'Oldroyd et al., Harvard Business Review, 2011 (2,241 US firms)',
  S36: 'MIT / InsideSales, Lead Response Study, 2007',
  S38: 'Visdum, Quota to OTE Ratio, 2025; CRO Report',
  S42: 'Fairview, Sales Quota Setting Methodology',
  S45: 'Prowi, Commission Rates by Role, 2026',
  S46: 'Xactly 2024, in Fairview, Sales Forecast Accuracy Benchmarks',
  S48: 'Sales Benchmark Index, Sales Management Maturity Model',
  S50: 'CSO Insights, Sales Talent Survey 2018, in Selling Power, 2020',
  S54: 'InversionCRO, Talent Dependency',
  S56: 'Shepi, Customer Concentration Risk, 2026',
  S63: 'PulseRevOps, Founder-led Sales',
  S70: 'PulseRevOps, When to Segment a Sales Team',
  S74: 'HubSpot / A. Ross, Specialization: Your Sales Multiplier',
} as const satisfies Record<string, string>;
export type SourceId = keyof typeof SOURCES;

/** Whether a client's report may name the source; everything else is a working assumption. */
export function isPrintable(grade: Grade): boolean {
  return grade === 'A' || grade === 'B';
}
