import { oneOf } from '../protocol/arguments';
import { action, type ObjectType, value } from '../protocol/member';
import type { LiveWorkbook } from '../workbook/live-workbook';
import { createWorkbook } from './workbook-created';

export const application: ObjectType<LiveWorkbook> = {
  members: {
    calculationEngineVersion: value('1.9', () => 191029),
    calculationMode: value(
      '1.1',
      (workbook) => workbook.calculation.mode,
      (workbook, given) => {
        workbook.calculation.mode = oneOf(given, ['Automatic', 'AutomaticExceptTables', 'Manual']);
      },
    ),
    calculationState: value('1.9', (workbook) => (workbook.calculation.isPending ? 'Pending' : 'Done')),
    decimalSeparator: value('1.11', () => '.'),
    thousandsSeparator: value('1.11', () => ','),
    useSystemSeparators: value('1.11', () => true),
    calculate: action('1.1', (workbook, [type]) => {
      oneOf(type, ['Recalculate', 'Full', 'FullRebuild']);
      workbook.calculation.refresh(true);
    }),
    createWorkbook,
    // Formulas are calculated when their values are asked for, and nothing is drawn while a batch runs.
    suspendApiCalculationUntilNextSync: action('1.6', () => undefined),
    suspendScreenUpdatingUntilNextSync: action('1.9', () => undefined),
  },
};
