import { oneOf } from '../protocol/arguments';
import { action, type ObjectType, value } from '../protocol/member';
import type { LiveWorkbook } from '../workbook/live-workbook';
import { createWorkbook } from './workbook-created';

export const application: ObjectType<LiveWorkbook> = {
  members: {
    calculationMode: value(
      '1.1',
      (workbook) => workbook.calculation.mode,
      (workbook, given) => {
        workbook.calculation.mode = oneOf(given, ['Automatic', 'AutomaticExceptTables', 'Manual']);
      },
    ),
    calculate: action('1.1', (workbook, [type]) => {
      oneOf(type, ['Recalculate', 'Full', 'FullRebuild']);
      workbook.calculation.refresh(true);
    }),
    createWorkbook,
    suspendScreenUpdatingUntilNextSync: action('1.9', () => undefined),
  },
};
