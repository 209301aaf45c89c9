/** Whether a deal was won, lost, or is open. */
import { cleanText, remembering } from '../read/cell-text.ts';
import { headerKey } from '../read/headers.ts';

export type DealOutcome = 'won' | 'lost' | 'open';

const YES = /^(?:true|yes|1|igen|y|x)$/iu;
const NO = /^(?:false|no|0|nem|n)$/iu;
const WON = /won|megnyert|nyertes|^nyert|elnyert/iu;
const NOT_WON = /not won|nem nyert/iu;
const LOST = /lost|elveszett|elvesztett|vesztett|^veszt|meghiusult|meghiúsult|cancel|lemond/iu;

const WON_FLAGS = new Set(['isclosedwon', 'iswon', 'won']);
const CLOSED_FLAGS = new Set(['isclosed', 'closed']);
const STAGES = new Set(['dealstage', 'stage', 'stagename', 'opportunitystage', 'dealstatus', 'status']);

/**
 * Reads the outcome of rows. A flag that says what was won decides over the name of a stage, which each company chooses
 * for itself; what was not won is lost where another flag or the stage says that it is closed, and open else. Without a
 * column everything was won.
 * @param stage position of the column that tells, a stage or a flag; negative where there is none
 */
export function outcomeReader(
  headers: readonly string[],
  stage: number,
): (row: readonly string[]) => DealOutcome {
  const keys = headers.map(headerKey);
  const isFlag = WON_FLAGS.has(keys[stage] ?? '');
  const closedAt = keys.findIndex((key) => CLOSED_FLAGS.has(key));
  const stageAt = isFlag ? keys.findIndex((key) => STAGES.has(key)) : stage;
  const ofStage = remembering((text): DealOutcome => {
    if (LOST.test(text) || NOT_WON.test(text) || NO.test(text)) return 'lost';
    return WON.test(text) || YES.test(text) ? 'won' : 'open';
  });
  const cell = (row: readonly string[], at: number) => (at < 0 ? '' : cleanText(row[at] ?? ''));
  return (row) => {
    if (stage < 0) return 'won';
    const said = cell(row, stage);
    if (!isFlag) return ofStage(said);
    if (YES.test(said)) return 'won';
    if (YES.test(cell(row, closedAt))) return 'lost';
    if (closedAt >= 0) return 'open';
    return stageAt < 0 || ofStage(cell(row, stageAt)) === 'lost' ? 'lost' : 'open';
  };
}
