import { cellKey, type ModelComment, placeOf } from '../../xlsx/model';
import { integer, optionalOneOf, text } from '../protocol/arguments';
import { hostObject } from '../protocol/host-object';
import { type Argument, action, method, type ObjectType, value } from '../protocol/member';
import type { Session } from '../protocol/session';
import { cellArea } from '../workbook/area';
import { ExcelError } from '../workbook/excel-error';
import { IDENTITIES } from '../workbook/identities';
import type { LiveSheet } from '../workbook/live-sheet';
import { rangeArgument } from './range-places';
import type { OnSheet, Within } from './targets';

interface Placed extends OnSheet<ModelComment> {
  readonly key: number;
}

function commentsOf({ workbook, sheet }: Within): Placed[] {
  const sheets: readonly LiveSheet[] = sheet ? [sheet] : workbook.sheets;
  return sheets.flatMap((one) => [...one.model.comments].map(([key, thing]) => ({ sheet: one, key, thing })));
}

const comment = ({ sheet, thing }: OnSheet<ModelComment>) => hostObject('Comment', { sheet, thing });

function find(within: Within, id: string) {
  const found = commentsOf(within).find(({ thing }) => IDENTITIES.of(thing) === id);
  return found ? comment(found) : null;
}

function needed<Found>(found: Found | null | undefined): Found {
  if (found === null || found === undefined) throw new ExcelError('ItemNotFound');
  return found;
}

/** The one cell that a comment is for. A sheet's name is asked for where the collection is the workbook's. */
function cellOf({ workbook, sheet }: Within, argument: Argument | undefined, session: Session) {
  const near = { sheet: sheet ?? workbook.activeSheet, area: cellArea(0, 0) };
  const range = rangeArgument(near, argument, session);
  const { top, left, bottom, right } = range.area;
  if (top !== bottom || left !== right) throw new ExcelError('InvalidArgument');
  return { sheet: range.sheet, key: cellKey(top, left) };
}

function keyOf({ sheet, thing }: OnSheet<ModelComment>): number {
  const found = [...sheet.model.comments].find(([, one]) => one === thing);
  return needed(found)[0];
}

export const commentCollection: ObjectType<Within> = {
  items: (within) => commentsOf(within).map(comment),
  find: (within, id) => find(within, text(id)),
  members: {
    add: method('1.10', (within, [cell, content, type], session) => {
      optionalOneOf(type, ['Plain', 'Mention']);
      const { sheet, key } = cellOf(within, cell, session);
      const thing = { author: 'Kohyo', text: text(content) };
      if (sheet.model.comments.has(key)) throw new ExcelError('InvalidOperation');
      sheet.model.comments.set(key, thing);
      sheet.report({ kind: 'look', sheetId: sheet.id });
      return comment({ sheet, thing });
    }),
    getCount: method('1.10', (within) => ({ value: commentsOf(within).length })),
    getItem: method('1.10', (within, [id]) => needed(find(within, text(id)))),
    getItemAt: method('1.10', (within, [place]) => comment(needed(commentsOf(within)[integer(place)]))),
    getItemByCell: method('1.10', (within, [cell], session) => {
      const { sheet, key } = cellOf(within, cell, session);
      return comment({ sheet, thing: needed(sheet.model.comments.get(key)) });
    }),
    getItemOrNullObject: method('1.14', (within, [id]) => find(within, text(id))),
  },
};

export const commentType: ObjectType<OnSheet<ModelComment>> = {
  identify: ({ thing }) => ({ Id: IDENTITIES.of(thing) }),
  members: {
    authorName: value('1.10', ({ thing }) => thing.author),
    content: value(
      '1.10',
      ({ thing }) => thing.text,
      ({ sheet, thing }, given) => {
        thing.text = text(given);
        sheet.report({ kind: 'look', sheetId: sheet.id });
      },
    ),
    contentType: value('1.12', () => 'Plain'),
    id: value('1.10', ({ thing }) => IDENTITIES.of(thing)),
    delete: action('1.10', (target) => {
      target.sheet.model.comments.delete(keyOf(target));
      target.sheet.report({ kind: 'look', sheetId: target.sheet.id });
    }),
    getLocation: method('1.10', (target) => {
      const { row, column } = placeOf(keyOf(target));
      return hostObject('Range', { sheet: target.sheet, area: cellArea(row, column) });
    }),
  },
};
