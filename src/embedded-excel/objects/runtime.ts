import { flag } from '../protocol/arguments';
import { type ObjectType, value } from '../protocol/member';
import type { LiveWorkbook } from '../workbook/live-workbook';

/** `context.runtime`. */
export const runtime: ObjectType<LiveWorkbook> = {
  members: {
    enableEvents: value(
      '1.8',
      (workbook) => workbook.eventsEnabled,
      (workbook, given) => {
        workbook.eventsEnabled = flag(given);
      },
    ),
  },
};
