import { hostObject } from '../protocol/host-object';
import { action, type ObjectType, value } from '../protocol/member';
import { fullRangeAddress } from '../workbook/addresses';
import type { CellAreas } from '../workbook/cell-area';

/** Several areas of one sheet: `個票01!A1:B4,個票01!D1`. */
export const rangeAreas: ObjectType<CellAreas> = {
  members: {
    address: value('1.9', ({ sheet, areas }) => areas.map((area) => fullRangeAddress({ sheet, area })).join(',')),
    _KeepReference: action('internal', (target, _args, session) =>
      session.references.keep(hostObject('RangeAreas', target)),
    ),
    areaCount: value('1.9', ({ areas }) => areas.length),
  },
};
