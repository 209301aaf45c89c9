/** Hungarian: the screen on which the questionnaire is filled in. */
import type { questionnaireScreen as en } from '../en/questionnaire-screen-texts.ts';

export const questionnaireScreen: Record<keyof typeof en, string> = {
  'ask.mode': 'A kitöltés módja',
  'ask.mode.grid': 'Táblázat',
  'ask.mode.single': 'Egyenként',
  'ask.add': 'Válaszadó felvétele',
  'ask.add.name': 'A válaszadó neve',
  'ask.empty':
    'Még nincs válaszadó. Vegye fel név szerint az asztalnál ülőket; ezután minden válaszhoz elég egyetlen billentyű, 1-től 5-ig.',
  'ask.progress': 'Válaszok: {{given}} / {{asked}}',
  'ask.panel': 'A kérdés és a válasz',
  'ask.grid': 'Válaszok kérdésenként és válaszadónként',
  'ask.question': 'Kérdés',
  'ask.number': '{{item}}. kérdés a(z) {{of}} közül',
  'ask.levels': 'Szint',
  'ask.median': 'Medián',
  'ask.spread': 'Eltérés',
  'ask.unanswered': 'nincs válasz',
  'ask.noted': 'indoklással',
  'ask.consensus.green': 'egyetértés',
  'ask.consensus.amber': 'eltérő vélemények',
  'ask.consensus.red': 'nagyon eltérő vélemények',
  'ask.notScored': 'Nem pontozható: a válaszok kétharmada még nincs meg',
  'ask.of100': '/ 100',
  'ask.total.none': 'Még nem pontozható: túl kevés területen van meg a válaszok kétharmada.',
  'ask.expected': '{{phase}}. fázis, {{name}}: legalább {{expected}} pont kell hozzá.',
  'ask.expected.reached': 'Elérve.',
  'ask.expected.missed': 'Még nincs elérve.',
  'ask.expected.none':
    'Amint a Szervezet lapon elhelyezték az embereket, itt látszik, mekkora fegyelmet kíván a fázisuk.',
  'ask.expected.first': 'Az 1. fázist nem folyamatok viszik: nem vár el folyamatfegyelmet.',
  'ask.evidenceOf': 'Mire alapul a válasz ({{name}})',
  'ask.respondent': 'Válaszadó',
  'ask.name': 'Név',
  'ask.role': 'Beosztás',
  'ask.remove': 'Eltávolítás minden válasszal',
  'ask.strip': 'Válaszadók',
  'ask.previous': 'Előző kérdés',
  'ask.next': 'Következő kérdés',
  'ask.keys.grid':
    '1–5 válasz és tovább · 0 nem tudom · Delete törli · Enter indoklás · nyilak, Home, End, Page Up, Page Down: mozgás',
  'ask.keys.single':
    '1–5 válasz és tovább · 0 nem tudom · Delete törli · Enter indoklás · ↑ ↓ kérdés · ← → válaszadó',
};
