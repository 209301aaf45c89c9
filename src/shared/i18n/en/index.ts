/** Every English word that a person reads; the other languages are typed by these keys. */
import { analysis } from './analysis.ts';
import { analysisScreen } from './analysis-screen.ts';
import { board } from './board.ts';
import { canvas } from './canvas.ts';
import { cli } from './cli.ts';
import { common } from './common.ts';
import { errors } from './errors.ts';
import { findings } from './findings.ts';
import { importScreen } from './import-screen.ts';
import { imports } from './imports.ts';
import { menu } from './menu.ts';
import { marketsScreen } from './markets.ts';
import { people } from './people.ts';
import { table } from './table.ts';
import { questionnaire } from './questionnaire.ts';
import { questionnaireScreen } from './questionnaire-screen.ts';
import { report } from './report.ts';
import { reportAppendix } from './report-appendix.ts';
import { reportPages } from './report-pages.ts';
import { reportScreen } from './report-screen.ts';
import { slides } from './slides.ts';
import { tableWords } from './tables.ts';
import { sections } from './sections.ts';
import { scenarios } from './scenarios.ts';
import { safety } from './safety.ts';

export const en = {
  ...common,
  ...canvas,
  ...people,
  ...table,
  ...board,
  ...analysis,
  ...analysisScreen,
  ...marketsScreen,
  ...questionnaireScreen,
  ...questionnaire,
  ...findings,
  ...report,
  ...reportAppendix,
  ...reportPages,
  ...reportScreen,
  ...slides,
  ...tableWords,
  ...sections,
  ...scenarios,
  ...safety,
  ...imports,
  ...importScreen,
  ...errors,
  ...cli,
  ...menu,
} as const;

/** Keys as they are asked for: plural forms (`_one`, `_other`) go by their common name. */
export type MessageKey = keyof typeof en extends infer K
  ? K extends `${infer Base}_one` | `${infer Base}_other`
    ? Base
    : K
  : never;
