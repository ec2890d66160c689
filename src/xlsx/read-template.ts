import { paperSides } from '../core/report/layout/paper';
import type { TemplatePage, TemplateSheet } from '../core/report/layout/template/template-sheet';
import type { Upright } from '../core/report/layout/text-height';
import { cellKey, type ModelFont, type ModelPage, type ModelSheet, type ModelWorkbook } from './model';
import { modelGrid, usedRangeOf } from './model-grid';

/** Excel's own width of a column in characters, and its margins in inches, where a file says none. */
const USUAL_WIDTH = 8.38;
const USUAL_MARGINS = { top: 0.75, right: 0.7, bottom: 0.75, left: 0.7, header: 0.3, footer: 0.3 };
const USUAL_SIZE = 11;

/** A sheet of the file as a list whose layout may be learned; `null` for one that holds nothing. */
export function readTemplate(workbook: ModelWorkbook, sheet: ModelSheet): TemplateSheet | null {
  const used = usedRangeOf(sheet);
  if (used === null) return null;
  const widest = Math.max(used.right, ...sheet.merges.map(({ right }) => right));
  const usual = sheet.defaultColumnWidth ?? USUAL_WIDTH;
  return {
    grid: modelGrid(workbook, sheet),
    widths: Array.from({ length: widest + 1 }, (_, column) => Math.max(0.1, sheet.columnWidths.get(column) ?? usual)),
    digit: digitOf(workbook.defaultFont),
    sizeAt: (row, column) => {
      const size = sheet.cells.get(cellKey(row, column))?.format.font?.size;
      return size ?? workbook.defaultFont.size ?? USUAL_SIZE;
    },
    uprightAt: (row, column) => uprightOf(sheet.cells.get(cellKey(row, column))?.format.alignment?.rotation ?? 0),
    heightAt: (row) => sheet.rowHeights.get(row) ?? sheet.defaultRowHeight,
    isFramed: (row, column) => {
      const border = sheet.cells.get(cellKey(row, column))?.format.border;
      return border !== undefined && Object.keys(border).length > 0;
    },
    page: pageOf(sheet.page),
    tables: sheet.tables,
  };
}

/** A file says 255 for letters below each other; degrees turn a line, those beyond 90 downwards. Little of it leaves the line lying. */
function uprightOf(rotation: number): Upright | null {
  if (rotation === STACKED) return 'stacked';
  const degrees = rotation > 90 ? rotation - 90 : rotation;
  return degrees >= STEEP ? 'turned' : null;
}

const STACKED = 255;
const STEEP = 60;

/** Widths of a digit in em: of Japanese fonts (游ゴシック, ＭＳ Ｐゴシック), of Calibri, and of Arial and its like. */
const EM = { japanese: 0.547, calibri: 0.507, other: 0.556 };

/** Pixels at 96 dpi, whole ones as Excel counts. */
function digitOf({ name = '', size = USUAL_SIZE }: ModelFont): number {
  const isJapanese = /[^ -~]|^(?:Yu |MS |Meiryo|BIZ |Noto Sans CJK|IPA)/u.test(name) || name === '';
  const em = isJapanese ? EM.japanese : /^(?:Calibri|Carlito|Aptos)/.test(name) ? EM.calibri : EM.other;
  return Math.max(1, Math.round((size / 0.75) * em));
}

function pageOf({ paper, orientation, fit, scale, margins = USUAL_MARGINS, area, titleRows }: ModelPage): TemplatePage {
  const sides = paper === 'other' ? null : paperSides({ paper: paper ?? 'A4', orientation: orientation ?? 'portrait' });
  const { top, right, bottom, left } = margins;
  return {
    room:
      sides === null
        ? null
        : { width: sides.width - (left + right) * INCH, height: sides.height - (top + bottom) * INCH },
    scale: fit ? null : (scale ?? 100),
    area: area ?? null,
    titleRows: titleRows ?? null,
  };
}

const INCH = 72;
