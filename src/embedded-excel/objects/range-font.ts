import type { ModelFont } from '../../xlsx/model';
import { flag, number, oneOf, text } from '../protocol/arguments';
import type { Json } from '../protocol/json';
import { type ApiSet, type ObjectType, type ValueMember, value } from '../protocol/member';
import type { CellArea } from '../workbook/cell-area';
import { ExcelError } from '../workbook/excel-error';
import { readColor } from './read-color';
import { reformat } from './reformat';
import { uniform } from './uniform';

const UNDERLINES = {
  None: null,
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
} as const;

/** How office.js calls an underline. */
export function underlineName(underline: ModelFont['underline']): string {
  return Object.entries(UNDERLINES).find(([, drawn]) => drawn === (underline ?? null))?.[0] ?? 'None';
}

function trait(
  set: ApiSet,
  get: (font: ModelFont, standard: ModelFont) => Json,
  put: (font: ModelFont, given: Json) => ModelFont,
): ValueMember<CellArea> {
  return value(
    set,
    (target, { workbook }) => uniform(target, ({ font }) => get(font ?? {}, workbook.model.defaultFont)),
    (target, given) => {
      // The font is read first: what Excel refuses changes nothing.
      put({}, given);
      reformat(target, (format) => ({ ...format, font: put(format.font ?? {}, given) }));
    },
  );
}

function size(given: Json): number {
  const points = number(given);
  if (points < 1 || points > 409) throw new ExcelError('InvalidArgument');
  return points;
}

export const rangeFont: ObjectType<CellArea> = {
  members: {
    bold: trait(
      '1.1',
      (font) => font.bold ?? false,
      (font, given) => ({ ...font, bold: flag(given) }),
    ),
    italic: trait(
      '1.1',
      (font) => font.italic ?? false,
      (font, given) => ({ ...font, italic: flag(given) }),
    ),
    color: trait(
      '1.1',
      (font) => font.color ?? '#000000',
      (font, given) => ({ ...font, color: readColor(text(given)) }),
    ),
    name: trait(
      '1.1',
      (font, standard) => font.name ?? standard.name ?? '',
      (font, given) => ({ ...font, name: text(given) }),
    ),
    size: trait(
      '1.1',
      (font, standard) => font.size ?? standard.size ?? 11,
      (font, given) => ({ ...font, size: size(given) }),
    ),
    underline: trait(
      '1.1',
      (font) => underlineName(font.underline),
      (font, given) => {
        const underline =
          UNDERLINES[oneOf(given, ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'])];
        const { underline: _, ...rest } = font;
        return underline === null ? rest : { ...rest, underline };
      },
    ),
  },
};
