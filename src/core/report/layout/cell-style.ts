import { LOOK_FONT, LOOKS } from './look';
import type { Look, PlannedCell } from './sheet-plan';

/** Letters and number format of a cell: what people change by hand, besides its colour. Both ports tell it alike. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** `#RRGGBB` */
  readonly color: string;
}

/** What somebody changed of it. */
export type StyleChange = { readonly [Part in keyof CellStyle]?: CellStyle[Part] };

/** Where nothing says a colour. */
export const INK = '#000000';

/** The number format of a planned cell: text stays text. */
export function numberFormatOf({ numberFormat, value }: Pick<PlannedCell, 'numberFormat' | 'value'>): string {
  return numberFormat ?? (value?.kind === 'text' ? '@' : 'General');
}

export function styleOf(look: Look, numberFormat: string): CellStyle {
  const { font } = LOOKS[look];
  return {
    numberFormat,
    font: LOOK_FONT,
    size: font.size,
    bold: font.bold === true,
    italic: false,
    underline: font.underline === true,
    color: font.color ?? INK,
  };
}
