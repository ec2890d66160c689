import { cellKey, placeOf } from '../../xlsx/model';
import { integer, text } from '../protocol/arguments';
import { hostObject } from '../protocol/host-object';
import { type Argument, action, method, type ObjectType, value } from '../protocol/member';
import { cellArea } from '../workbook/area';
import { ExcelError } from '../workbook/excel-error';
import { IDENTITIES } from '../workbook/identities';
import type { LiveSheet } from '../workbook/live-sheet';
import { refuseIfProtected } from '../workbook/protection';
import { rangeArgument } from './range-places';
import type { CommentOf } from './targets';

const itemsOf = (sheet: LiveSheet) =>
  [...sheet.threads.values()].map((thing) => hostObject('Comment', { sheet, thing }));

function find(sheet: LiveSheet, key: Argument) {
  const thing = IDENTITIES.find([...sheet.threads.values()], text(key));
  return thing && hostObject('Comment', { sheet, thing });
}

/** A sheet's conversations (コメント). Its メモ are no part of them: the pinned office.js cannot ask for those. */
export const commentCollection: ObjectType<LiveSheet> = {
  items: itemsOf,
  find,
  members: {
    add: method('1.10', (sheet, [cell, content], session) => {
      refuseIfProtected(sheet, 'editObjects');
      const { sheet: named, area } = rangeArgument({ sheet, area: cellArea(0, 0) }, cell, session);
      const key = cellKey(area.top, area.left);
      const isCell = area.top === area.bottom && area.left === area.right;
      if (!isCell || named.model.comments.has(key) || named.threads.has(key)) throw new ExcelError('InvalidArgument');
      const thing = { author: '', text: text(content) };
      named.threads.set(key, thing);
      return hostObject('Comment', { sheet: named, thing });
    }),
    getCount: method('1.10', (sheet) => ({ value: sheet.threads.size })),
    getItemAt: method('1.10', (sheet, [index]) => {
      const found = itemsOf(sheet)[integer(index)];
      if (!found) throw new ExcelError('ItemNotFound');
      return found;
    }),
  },
};

/** Where it hangs now: it goes along when rows are put in. */
function keyOf({ sheet, thing }: CommentOf): number {
  for (const [key, one] of sheet.threads) if (one === thing) return key;
  throw new ExcelError('ItemNotFound');
}

export const comment: ObjectType<CommentOf> = {
  identify: ({ thing }) => ({ Id: IDENTITIES.of(thing) }),
  members: {
    id: value('1.10', ({ thing }) => IDENTITIES.of(thing)),
    authorName: value('1.10', ({ thing }) => thing.author),
    content: value('1.10', ({ thing }) => thing.text),
    delete: action('1.10', (target) => {
      refuseIfProtected(target.sheet, 'editObjects');
      target.sheet.threads.delete(keyOf(target));
    }),
    getLocation: method('1.10', (target) => {
      const { row, column } = placeOf(keyOf(target));
      return hostObject('Range', { sheet: target.sheet, area: cellArea(row, column) });
    }),
  },
};
