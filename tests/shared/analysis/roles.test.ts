/** Which role a title suggests, and how sure that is. */
import { describe, expect, test } from 'vitest';
import { ROLE_REASONS } from '#shared/analysis/roles/role.ts';
import { suggestRole } from '#shared/analysis/roles/suggest-role.ts';

/** Titles of public rosters and of usage: role, confidence, title. */
const TITLES = `
  outbound | medium | Sales Development Representative
  outbound | medium | SDR
  outbound | high | Outbound SDR
  outbound | medium | Business Development Representative
  outbound | medium | BDR
  outbound | high | Outbound Sales Representative
  outbound | low | Outside Sales Representative
  outbound | high | Prospecting Specialist
  outbound | medium | Lead Generation Representative
  outbound | high | Appointment Setter
  outbound | medium | Telemarketer
  outbound | high | Cold Caller
  outbound | medium | értékesítésfejlesztési munkatárs
  outbound | high | kimenő értékesítő
  outbound | high | új ügyfél szerző értékesítő
  outbound | medium | telemarketinges
  outbound | high | hideghívó
  outbound | high | időpontegyeztető
  outbound | high | ügyfélszerző
  inbound | medium | Market Development Representative
  inbound | low | Telesales Agent
  inbound | low | Telesales
  generalist | medium | Hunter
  account | medium | Farmer
  account | medium | AM
  account | medium | Senior AM
  account | medium | Acct. Mgr.
  account | high | Kulcsügyfél-menedzser
  account | high | kulcs ügyfél menedzser
  account | low | Partner Manager
  account | low | partnermenedzser
  account | low | Channel Manager
  closing | high | Acct Exec
  support | high | Sales back office
  support | high | értékesítési back-office munkatárs
  support | high | Deal Desk Analyst
  support | high | kereskedelmi asszisztens
  manager | medium | Deputy Managing Director
  manager | medium | Vezérigazgató-helyettes
  manager | medium | ügyvezető-helyettes
  manager | medium | Regional Vice President
  manager | medium | RVP
  manager | medium | Country Manager
  manager | medium | Régióvezető
  manager | medium | régió vezető
  manager | medium | Customer Success Team Lead
  manager | high | Telesales Team Leader
  inbound | high | Inbound SDR
  inbound | high | Inbound Sales Representative
  inbound | high | Market Response Representative
  inbound | high | Lead Response Representative
  inbound | high | Lead Qualification Specialist
  inbound | medium | Marketing Development Representative
  inbound | medium | MDR
  inbound | high | Inbound Lead Specialist
  inbound | high | bejövő érdeklődőkezelő
  inbound | high | leadkezelő
  inbound | high | lead minősítő
  inbound | low | telefonos értékesítő
  inbound | low | ajánlatkezelő
  closing | high | Account Executive
  closing | high | AE
  closing | high | SMB Account Executive
  closing | high | Enterprise Account Executive
  closing | high | Strategic Account Executive
  closing | high | Senior Account Executive
  closing | high | Closer
  closing | medium | Field Sales Representative
  closing | low | Inside Sales Representative
  closing | medium | Sales Consultant
  closing | medium | üzletkötő
  closing | medium | senior üzletkötő
  closing | medium | értékesítési tanácsadó
  closing | medium | projektértékesítő
  closing | medium | vállalati értékesítő
  closing | low | kiemelt értékesítő
  account | medium | Account Manager
  account | high | Key Account Manager
  account | high | KAM
  account | high | Strategic Account Manager
  account | medium | Client Partner
  account | high | Customer Success Manager
  account | high | CSM
  account | medium | Onboarding Specialist
  account | high | Renewals Manager
  account | medium | Client Relationship Lead
  account | medium | Relationship Manager
  account | high | ügyfélkapcsolati menedzser
  account | high | kiemelt ügyfélkapcsolati menedzser
  account | high | kiemeltügyfél-menedzser
  account | high | ügyfélsiker-menedzser
  account | high | ügyfélsikermenedzser
  account | high | ügyfélsiker-ügyfélkapcsolati menedzser
  account | medium | ügyfélkapcsolati tanácsadó
  account | medium | ügyfélkapcsolati munkatárs
  account | low | kapcsolattartó
  account | medium | ügyfélreferens
  generalist | medium | Sales Representative
  generalist | medium | Sales Executive
  generalist | medium | Salesperson
  generalist | high | Full-cycle Account Executive
  generalist | low | Territory Manager
  generalist | low | Business Development Manager
  generalist | high | értékesítő
  generalist | high | értékesítési munkatárs
  generalist | medium | értékesítési képviselő
  generalist | low | belső értékesítő
  generalist | medium | területi képviselő
  generalist | medium | területi értékesítő
  generalist | medium | kereskedelmi képviselő
  generalist | medium | kereskedő
  generalist | low | üzletfejlesztési menedzser
  generalist | low | értékesítési menedzser
  manager | medium | Sales Manager
  manager | high | Regional Sales Manager
  manager | high | Head of Sales
  manager | high | Sales Director
  manager | high | VP of Sales
  manager | high | Chief Revenue Officer
  manager | high | CRO
  manager | high | SDR Manager
  manager | high | Sales Team Lead
  manager | high | Chief Commercial Officer
  manager | high | értékesítési vezető
  manager | high | értékesítési csoportvezető
  manager | high | értékesítési igazgató
  manager | high | kereskedelmi igazgató
  manager | high | kereskedelmi vezető
  manager | high | értékesítési alelnök
  manager | high | regionális értékesítési vezető
  manager | medium | területi vezető
  founder | high | Founder
  founder | high | Co-founder & CEO
  founder | medium | CEO
  founder | medium | Managing Director
  founder | high | Owner
  founder | high | alapító
  founder | high | társalapító
  founder | high | tulajdonos
  founder | medium | ügyvezető
  founder | medium | ügyvezető igazgató
  founder | medium | vezérigazgató
  founder | medium | cégvezető
  support | high | Sales Engineer
  support | high | Solutions Consultant
  support | high | Sales Operations Analyst
  support | high | RevOps Manager
  support | high | Sales Assistant
  support | high | Customer Support Agent
  support | high | értékesítési asszisztens
  support | high | ügyfélszolgálati munkatárs
  support | high | értékesítéstámogató mérnök
`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((part) => part.trim()) as [string, string, string]);

const of = (title: string, reports: number | null = null, department = '') =>
  suggestRole({ title, department, reports });

describe('a title', () => {
  test.each(TITLES)('suggests %s with %s confidence: %s', (role, confidence, title) => {
    expect(of(title)).toMatchObject({ role, confidence });
  });
  test('is understood in any casing, with and without accents and hyphens', () => {
    expect(of('ÜGYFÉLSIKER MENEDZSER').role).toBe('account');
    expect(of('ugyfelsikermenedzser').role).toBe('account');
    expect(of('  Senior   account-executive, DACH ').role).toBe('closing');
  });
  test('that is not about selling suggests nothing, and an owner of a product is no founder', () => {
    expect(of('Accountant')).toMatchObject({ role: null, reason: 'notSales' });
    expect(of('Product Owner').role).toBeNull();
    expect(of('Könyvelő').role).toBeNull();
    expect(of('')).toMatchObject({ role: null, reason: 'noTitle' });
  });
  test('of 300 letters, or of signs only, takes no time and does no harm', () => {
    expect(of('sales '.repeat(60)).role).toBe('generalist');
    expect(of('🦄 ***').role).toBeNull();
  });
});

describe('direct reports', () => {
  test('beat the title', () => {
    expect(of('Account Executive', 3)).toMatchObject({
      role: 'manager',
      confidence: 'medium',
      reason: 'reports',
    });
    expect(of('Sales Director', 4)).toMatchObject({
      role: 'manager',
      confidence: 'high',
      reason: 'reportsAgree',
    });
  });
  test('make no manager of a founder', () => {
    expect(of('Founder & CEO', 12).role).toBe('founder');
  });
  test('that are missing make a seller of a sales manager, and a question of a director', () => {
    expect(of('Sales Manager', 0)).toMatchObject({ role: 'generalist', reason: 'noReports' });
    expect(of('Sales Director', 0)).toMatchObject({ role: 'manager', confidence: 'medium' });
    expect(of('Sales Manager', null).role).toBe('manager');
  });
});

test('a bare SDR answers leads where the department says so', () => {
  expect(of('SDR', 0, 'Inbound team')).toMatchObject({ role: 'inbound', reason: 'inboundHint' });
  expect(of('SDR', 0, 'Sales')).toMatchObject({ role: 'outbound', reason: 'bareSdr' });
});

test('a suggestion quotes the words of the title as they are written', () => {
  expect(of('Senior Ügyfélsiker-menedzser, DACH').words).toBe('Ügyfélsiker');
  expect(of('Regionális Értékesítési Vezető').words).toBe('Értékesítési Vezető');
});

test('every suggestion says why', () => {
  for (const [, , title] of TITLES) expect(ROLE_REASONS).toContain(of(title).reason);
});
