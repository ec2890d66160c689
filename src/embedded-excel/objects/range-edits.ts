import { flag, oneOf, optionalFlag, optionalOneOf, record } from '../protocol/arguments';
import { hostObject } from '../protocol/host-object';
import type { Json } from '../protocol/json';
import { action, type Member, method, value } from '../protocol/member';
import { type Area, isEntireColumn, isEntireRow, isUnbounded } from '../workbook/area';
import type { CellArea } from '../workbook/cell-area';
import { clearArea } from '../workbook/clear';
import { copyCells } from '../workbook/copy-cells';
import { ExcelError } from '../workbook/excel-error';
import { hyperlinkOf, setHyperlink } from '../workbook/hyperlink';
import { mergeArea, unmergeArea } from '../workbook/merge';
import { refuseIfProtected } from '../workbook/protection';
import { shiftCells } from '../workbook/shift-cells';
import { rangeArgument } from './range-places';

/** Whether all, none (false) or some (null) of the lines are hidden. */
function hidden(set: ReadonlySet<number>, from: number, to: number): boolean | null {
  const count = [...set].filter((place) => place >= from && place <= to).length;
  if (count === 0) return false;
  return count === to - from + 1 ? true : null;
}

function hide({ sheet }: CellArea, set: Set<number>, from: number, to: number, given: Json): void {
  const on = flag(given);
  for (let place = from; place <= to; place += 1) {
    if (on) set.add(place);
    else set.delete(place);
  }
  sheet.report({ kind: 'look', sheetId: sheet.id });
}

/** Whole rows and columns only go one way; other cells where they are told. */
function along(area: Area, vertical: boolean): 'rows' | 'columns' {
  if (isEntireRow(area)) return 'rows';
  if (isEntireColumn(area)) return 'columns';
  return vertical ? 'rows' : 'columns';
}

export const editMembers: Readonly<Record<string, Member<CellArea>>> = {
  columnHidden: value(
    '1.2',
    ({ sheet, area }) => hidden(sheet.model.hiddenColumns, area.left, area.right),
    (target, given) => {
      refuseIfProtected(target.sheet, 'formatColumns');
      hide(target, target.sheet.model.hiddenColumns, target.area.left, target.area.right, given);
    },
  ),
  rowHidden: value(
    '1.2',
    ({ sheet, area }) => hidden(sheet.model.hiddenRows, area.top, area.bottom),
    (target, given) => {
      refuseIfProtected(target.sheet, 'formatRows');
      hide(target, target.sheet.model.hiddenRows, target.area.top, target.area.bottom, given);
    },
  ),
  hidden: value('1.2', ({ sheet, area }) => {
    const rows = hidden(sheet.model.hiddenRows, area.top, area.bottom);
    const columns = hidden(sheet.model.hiddenColumns, area.left, area.right);
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  }),
  hyperlink: value(
    '1.7',
    (target) => {
      const link = hyperlinkOf(target);
      if (!link) return null;
      const { top, left } = target.area;
      return {
        address: link.address ?? '',
        documentReference: link.place ?? '',
        screenTip: link.tip ?? '',
        textToDisplay: String(target.sheet.valueAt(top, left) ?? ''),
      };
    },
    (target, given) => {
      if (isUnbounded(target.area)) throw new ExcelError('InvalidArgument');
      const { address, documentReference, screenTip, textToDisplay } = record(given);
      const words = [address, documentReference, screenTip, textToDisplay].map((word) => {
        if (word === undefined || word === null) return null;
        if (typeof word !== 'string') throw new ExcelError('InvalidArgument');
        return word;
      });
      const [outside, place, tip, shown] = words;
      if (!outside && !place) throw new ExcelError('InvalidArgument');
      const link = { place: place || null, address: outside || null, ...(tip ? { tip } : {}) };
      setHyperlink(target, link, shown ?? null);
    },
  ),
  clear: action('1.1', ({ sheet, area }, [what]) => {
    const words = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;
    clearArea(sheet, area, optionalOneOf(what, words) ?? 'All');
  }),
  copyFrom: action('1.9', (target, [source, type, skipBlanks, transpose], session) => {
    const what = optionalOneOf(type, ['All', 'Formulas', 'Values', 'Formats', 'Link']) ?? 'All';
    const from = rangeArgument(target, source, session);
    if (isUnbounded(from.area) || isUnbounded(target.area)) throw new ExcelError('InvalidArgument');
    copyCells(from, target, what, optionalFlag(skipBlanks) ?? false, optionalFlag(transpose) ?? false);
  }),
  insert: method('1.1', ({ sheet, area }, [shift], { workbook }) => {
    const vertical = oneOf(shift, ['Down', 'Right']) === 'Down';
    shiftCells(workbook, sheet, { area, along: along(area, vertical), inserts: true });
    return hostObject('Range', { sheet, area });
  }),
  delete: action('1.1', ({ sheet, area }, [shift], { workbook }) => {
    const vertical = oneOf(shift, ['Up', 'Left']) === 'Up';
    shiftCells(workbook, sheet, { area, along: along(area, vertical), inserts: false });
  }),
  merge: action('1.2', ({ sheet, area }, [across]) => mergeArea(sheet, area, optionalFlag(across) ?? false)),
  unmerge: action('1.2', ({ sheet, area }) => unmergeArea(sheet, area)),
};
