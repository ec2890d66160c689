import { flag } from '../protocol/arguments';
import { type ObjectType, value } from '../protocol/member';
import type { CellArea } from '../workbook/cell-area';
import { refuseIfProtected } from '../workbook/protection';
import { reformat } from './reformat';
import { uniform } from './uniform';

export const formatProtection: ObjectType<CellArea> = {
  members: {
    locked: value(
      '1.2',
      (target) => uniform(target, ({ locked }) => locked !== false),
      (target, given) => {
        refuseIfProtected(target.sheet);
        const locked = flag(given);
        reformat(target, ({ locked: _, ...rest }) => (locked ? rest : { ...rest, locked }));
      },
    ),
  },
};
