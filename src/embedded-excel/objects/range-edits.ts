import { oneOf, optionalFlag, optionalOneOf, record } from '../protocol/arguments';
import { hostObject } from '../protocol/host-object';
import { action, type Member, method, value } from '../protocol/member';
import { type Area, columnsOf, intersection, isEntireColumn, isEntireRow, isUnbounded, rowsOf } from '../workbook/area';
import type { CellArea } from '../workbook/cell-area';
import { clearArea } from '../workbook/clear';
import { copyCells, copyFormats } from '../workbook/copy-cells';
import { ExcelError } from '../workbook/excel-error';
import { setHyperlink } from '../workbook/hyperlink';
import { mergeArea, unmergeArea } from '../workbook/merge';
import { shiftCells } from '../workbook/shift-cells';
import { validatedAreas } from '../workbook/validations';
import { cellProperties, hyperlinkValue, rowProperties } from './cell-properties';
import { rangeArgument } from './range-places';

/** Whole rows and columns only go one way; other cells where they are told. */
function along(area: Area, vertical: boolean): 'rows' | 'columns' {
  if (isEntireRow(area)) return 'rows';
  if (isEntireColumn(area)) return 'columns';
  return vertical ? 'rows' : 'columns';
}

export const editMembers: Readonly<Record<string, Member<CellArea>>> = {
  hyperlink: value('1.7', hyperlinkValue, (target, given, { workbook }) => {
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
    setHyperlink(target, link, shown ?? null, workbook.today());
  }),
  clear: action('1.1', ({ sheet, area }, [what], { workbook }) => {
    const words = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;
    clearArea(sheet, area, optionalOneOf(what, words) ?? 'All', workbook.temperament.cleared === 'withWhatHangs');
  }),
  copyFrom: action('1.9', (target, [source, type, skipBlanks, transpose], session) => {
    // Parts of a paste, and one into a larger area (office-js 2674: it repeats itself there), are not played.
    const kind = optionalOneOf(type, ['All', 'Formats']) ?? 'All';
    if (optionalFlag(skipBlanks) || optionalFlag(transpose)) throw new ExcelError('UnsupportedOperation');
    const from = rangeArgument(target, source, session);
    const { area } = target;
    const alike = rowsOf(from.area) === rowsOf(area) && columnsOf(from.area) === columnsOf(area);
    if (!alike || isUnbounded(area)) throw new ExcelError('UnsupportedOperation');
    if (kind === 'All') copyCells(from, target, session.workbook.temperament.pasted === 'withWhatHangs');
    else copyFormats(from, target);
  }),
  getCellProperties: method('1.9', (target, [asked]) => ({ value: cellProperties(target, record(asked)) })),
  getMergedAreasOrNullObject: method('1.13', ({ sheet, area }) => {
    const areas = sheet.model.merges.flatMap((one) => (intersection(one, area) ? [one] : []));
    // Excel gives no more than that.
    if (areas.length > 512) throw new ExcelError('InvalidArgument');
    return areas.length === 0 ? null : hostObject('RangeAreas', { sheet, areas });
  }),
  getRowProperties: method('1.9', (target, [asked]) => ({ value: rowProperties(target, record(asked)) })),
  getSpecialCellsOrNullObject: method('1.9', ({ sheet, area }, [what]) => {
    oneOf(what, ['DataValidations']);
    const areas = sheet.model.validations
      .flatMap(validatedAreas)
      .flatMap((one) => intersection(one, area) ?? [])
      .sort((one, other) => one.top - other.top || one.left - other.left);
    return areas.length === 0 ? null : hostObject('RangeAreas', { sheet, areas });
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
  merge: action('1.2', ({ sheet, area }, [across], { workbook }) => {
    workbook.refuseIfSharedOldWay();
    mergeArea(sheet, area, optionalFlag(across) ?? false);
  }),
  unmerge: action('1.2', ({ sheet, area }) => unmergeArea(sheet, area)),
};
