import type { ModelConditionalFormat } from '../../xlsx/model';
import { oneOf, text } from '../protocol/arguments';
import { hostObject } from '../protocol/host-object';
import { method, type ObjectType } from '../protocol/member';
import type { CellAreas } from '../workbook/cell-area';
import { formatsOn, writeAreas } from '../workbook/conditional-formats';
import { ExcelError } from '../workbook/excel-error';
import { IDENTITIES } from '../workbook/identities';
import { refuseIfProtected } from '../workbook/protection';

/** Excel.ConditionalFormatType → the file's word. Presets have several words; a new one begins with this. */
export const FORMAT_TYPES = {
  Custom: 'expression',
  DataBar: 'dataBar',
  ColorScale: 'colorScale',
  IconSet: 'iconSet',
  TopBottom: 'top10',
  PresetCriteria: 'aboveAverage',
  ContainsText: 'containsText',
  CellValue: 'cellIs',
} as const;

const TYPE_NAMES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;

const formatObject = ({ sheet }: CellAreas, thing: ModelConditionalFormat) =>
  hostObject('ConditionalFormat', { sheet, thing });

function find(target: CellAreas, id: string) {
  const found = IDENTITIES.find(formatsOn(target.sheet, target.areas), id);
  return found && formatObject(target, found);
}

function needed<Found>(found: Found | null): Found {
  if (found === null) throw new ExcelError('ItemNotFound');
  return found;
}

export const conditionalFormatCollection: ObjectType<CellAreas> = {
  items: (target, { workbook }) => {
    const formats = formatsOn(target.sheet, target.areas);
    const foreign = formats.some(({ type }) => type !== FORMAT_TYPES.Custom);
    if (foreign && workbook.temperament.foreignRules === 'refused') throw new ExcelError('GeneralException');
    return formats.map((one) => formatObject(target, one));
  },
  find: (target, id) => find(target, text(id)),
  members: {
    add: method('1.6', (target, [type], { workbook }) => {
      workbook.refuseIfSharedOldWay();
      const name = oneOf(type, TYPE_NAMES);
      refuseIfProtected(target.sheet, 'formatCells');
      const made: ModelConditionalFormat = {
        range: writeAreas(target.areas),
        type: FORMAT_TYPES[name],
        formulas: [],
        stopIfTrue: false,
      };
      // A new rule comes before the others.
      target.sheet.model.conditionalFormats.unshift(made);
      target.sheet.report({ kind: 'look', sheetId: target.sheet.id });
      return formatObject(target, made);
    }),
    getItem: method('1.6', (target, [id]) => needed(find(target, text(id)))),
  },
};
