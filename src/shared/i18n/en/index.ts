/** Every English word that a person reads; the other languages are typed by these keys. */
import { analysis } from './analysis-texts.ts';
import { analysisScreen } from './analysis-screen-texts.ts';
import { answer } from './answer-texts.ts';
import { board } from './board-texts.ts';
import { canvas } from './canvas-texts.ts';
import { cli } from './cli-texts.ts';
import { common } from './common-texts.ts';
import { diagnosis } from './diagnosis-texts.ts';
import { errors } from './errors-texts.ts';
import { findings } from './findings-texts.ts';
import { former } from './former-texts.ts';
import { flowTexts } from './flow-texts-texts.ts';
import { importScreen } from './import-screen-texts.ts';
import { imports } from './imports-texts.ts';
import { menu } from './menu-texts.ts';
import { marketsScreen } from './markets-texts.ts';
import { people } from './people-texts.ts';
import { table } from './table-texts.ts';
import { questionnaire } from './questionnaire-texts.ts';
import { questionnaireScreen } from './questionnaire-screen-texts.ts';
import { report } from './report-texts.ts';
import { reportAppendix } from './report-appendix-texts.ts';
import { reportPages } from './report-pages-texts.ts';
import { reportScreen } from './report-screen-texts.ts';
import { slides } from './slides-texts.ts';
import { tableWords } from './tables-texts.ts';
import { sections } from './sections-texts.ts';
import { scenarios } from './scenarios-texts.ts';
import { safety } from './safety-texts.ts';

export const en = {
  ...common,
  ...canvas,
  ...people,
  ...table,
  ...board,
  ...analysis,
  ...analysisScreen,
  ...diagnosis,
  ...former,
  ...marketsScreen,
  ...questionnaireScreen,
  ...questionnaire,
  ...findings,
  ...flowTexts,
  ...report,
  ...reportAppendix,
  ...reportPages,
  ...answer,
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
