import type { TypeTables } from '../objects/type-tables';
import { Uncalculated } from '../workbook/calculation';
import { ADDIN } from '../workbook/change';
import { ExcelError, type ExcelErrorCode } from '../workbook/excel-error';
import type { LiveWorkbook } from '../workbook/live-workbook';
import { type Action, ActionType, type Batch, type BatchAnswer } from './batch';
import type { HostObject } from './host-object';
import type { Json } from './json';
import { identity, load } from './load';
import { callMethod, putValue } from './members';
import { Paths } from './paths';
import type { Session } from './session';

/** Where a batch is to stop although Excel would go on: before an action (from 0), refused with a code. */
export interface Stop {
  readonly at: number;
  readonly code: ExcelErrorCode;
}

type Pause = (rest: () => Promise<void>) => Promise<void>;

export interface RunOptions {
  readonly stop?: Stop | null;
  /** Hears when nothing is done here because another thread calculates; to await what it is given. */
  readonly pause?: Pause;
  /** Asked before each action: a rest that is due, to be awaited. */
  readonly rest?: () => Promise<void> | null;
}

/**
 * Carries out one batch, action after action. At the first that Excel would refuse, the rest is left and the answer says
 * which and why; what was done before it stays done, as in Excel.
 */
export async function runBatch(
  batch: Batch,
  session: Session,
  tables: TypeTables,
  { stop = null, pause = (rest) => rest(), rest = () => null }: RunOptions = {},
): Promise<BatchAnswer> {
  const { workbook } = session;
  const paths = new Paths(batch, session, tables);
  const results: { ActionId: number; Value: Json }[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    const resting = rest();
    if (resting) await resting;
    const act = () => workbook.as(ADDIN, () => perform(action, paths, session, tables));
    try {
      if (stop?.at === index) throw new ExcelError(stop.code);
      const isQuery = action.ActionType === ActionType.query;
      results.push({ ActionId: action.Id, Value: isQuery ? await calculated(workbook, act, pause) : act() });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      return {
        Results: results,
        Error: { Code: error.code, Message: error.message, Location: paths.locate(action), ActionIndex: index },
      };
    }
  }
  return { Results: results };
}

/** What is read is what formulas come to now, wherever they are calculated; reading again changes nothing. */
async function calculated(workbook: LiveWorkbook, read: () => Json, pause: Pause): Promise<Json> {
  for (;;) {
    try {
      return workbook.calculation.exactly(read);
    } catch (error) {
      if (!(error instanceof Uncalculated)) throw error;
      await pause(() => workbook.calculation.settled());
    }
  }
}

function perform(action: Action, paths: Paths, session: Session, tables: TypeTables): Json {
  if (action.ActionType === ActionType.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return object && identity(object, session, tables);
    case ActionType.query:
      return object && load(object, action.QueryInfo ?? {}, session, tables);
    case ActionType.method: {
      // office.js keeps and releases references of every range in a run, null objects too.
      if (!object && action.Name.startsWith('_')) return null;
      const result = callMethod(needed(object), action.Name, paths.argumentsOf(action.ArgumentInfo), session, tables);
      if (result === null) return null;
      return 'value' in result ? result.value : identity(result, session, tables);
    }
    case ActionType.setProperty:
      putValue(needed(object), action.Name, paths.argumentsOf(action.ArgumentInfo)[0] ?? null, session, tables);
      return null;
    default:
      throw new ExcelError('ApiNotFound');
  }
}

/** Nothing can be asked of a null object. */
function needed(object: HostObject | null): HostObject {
  if (!object) throw new ExcelError('ItemNotFound');
  return object;
}
