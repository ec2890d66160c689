import { putHeadings, putLines, putRow } from '../../../../../src/core/report/layout/list-sheet';
import { SheetLayout, text } from '../../../../../src/core/report/layout/sheet-layout';
import type { SheetPlan } from '../../../../../src/core/report/layout/sheet-plan';

export interface Item {
  readonly number: string;
  readonly name: string;
  readonly lead: string;
  readonly plan: string;
  readonly sheet: string;
}

export const HEADINGS = ['番号', '取組名', '担当課', '計画', '意見'];
/** Rows above the first item: title, subtitle, headings. */
export const TOP = 3;

/** A list of an imaginary city, laid out as the reports lay theirs. */
export function listOf(items: readonly Item[]): SheetPlan {
  const sheet = new SheetLayout([8, 30, 16, 40, 20]);
  putLines(sheet, [
    { look: 'title', words: '彩原市 取組一覧' },
    { look: 'subtitle', words: `全${items.length}件` },
  ]);
  putHeadings(sheet, HEADINGS);
  for (const item of items) {
    putRow(sheet, [
      { value: text(item.number), look: 'textCentre' },
      { value: text(item.name), look: 'text', link: `'${item.sheet}'!A1` },
      { value: text(item.lead), look: 'text' },
      { value: text(item.plan), look: 'text' },
      { value: text(''), look: 'answer' },
    ]);
  }
  const bottom = sheet.row - 1;
  return sheet.plan({
    id: 'priorities',
    name: '取組一覧',
    previousRows: '前回の行',
    identity: { columns: [[1, 0, 2], [1, 2], [1], [0, 2]], name: 1, nearNames: true },
    freeze: null,
    filter: null,
    print: {
      paper: 'A4',
      orientation: 'landscape',
      titleRows: null,
      area: { top: 0, left: 0, bottom, right: 4 },
      breaksBefore: [],
      header: '',
      footer: '',
    },
  });
}
