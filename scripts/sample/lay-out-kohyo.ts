import { displayWidth } from '../../src/cli/display-width';
import type { ByYear, Item, Written } from './item';
import type { Sheet, SheetCell, Style } from './sheet';

/** Character widths of A–F: group, label, three years, 備考. */
const WIDTHS = [5, 25, 23, 23, 23, 16] as const;
const LINE = 14.5;
const BLANK_TASKS: Item['plan'] = Array.from({ length: 3 }, () => ({ task: '', years: [null, null, null] }));
const YEARS = ['令和6年度', '令和7年度', '令和8年度'] as const;

/** 取組項目個票（兼進捗管理表）: of an item, or blank. */
export function layOutKohyo(name: string, number: number | null, item: Item | null): Sheet {
  const cells = new Map<string, SheetCell>();
  const heights: Record<number, number> = {};
  const merges: string[] = ['A1:F1'];
  const put = (address: string, value: Written, style: Style) => cells.set(address, { value, style });
  const grow = (row: number, text: Written, width: number) => {
    const lines = String(text ?? '')
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / (width - 1))), 0);
    heights[row] = Math.max(heights[row] ?? 20, lines * LINE + 6);
  };

  put('A1', '取組項目個票（兼進捗管理表）', 'title');
  heights[1] = 28;
  put('E2', '<項目番号>', 'numberLabel');
  put('F2', number, 'centre');

  let row = 3;
  const group = (title: string, from: number, to: number) => {
    for (let at = from; at <= to; at += 1) put(`A${at}`, at === from ? title : null, 'group');
    if (to > from) merges.push(`A${from}:A${to}`);
  };
  const wide = (label: string, value: Written) => {
    put(`B${row}`, label, 'label');
    for (const column of 'CDEF') put(`${column}${row}`, column === 'C' ? value : null, 'text');
    merges.push(`C${row}:F${row}`);
    grow(row, value, 82);
    row += 1;
  };
  const years = (label: Written, values: ByYear, note: string | undefined, style: Style) => {
    put(`B${row}`, label, 'label');
    grow(row, label, WIDTHS[1]);
    values.forEach((value, at) => {
      put(`${'CDE'[at]}${row}`, value, typeof value === 'number' ? 'number' : style);
      grow(row, value, WIDTHS[2]);
    });
    put(`F${row}`, note ?? null, 'text');
    grow(row, note ?? null, WIDTHS[5]);
    row += 1;
  };
  const headings = (label: string, what: string) => {
    put(`B${row}`, label, 'heading');
    YEARS.forEach((year, at) => {
      put(`${'CDE'[at]}${row}`, `${year}${what}`, 'heading');
    });
    put(`F${row}`, '備考', 'heading');
    heights[row] = 20;
    row += 1;
  };
  const none: ByYear = [null, null, null];

  wide('取組項目名', item?.name ?? null);
  wide('大分類', item?.pillar ?? null);
  wide('小分類', item?.category ?? null);
  wide('主たる所管部署', item?.lead ?? null);
  wide('関係部署', item?.related ?? null);
  wide('プラン策定時の現状及び課題認識', item?.background ?? null);
  wide('取組の方向性、内容', item?.approach ?? null);
  wide('参考事例等', item?.references ?? null);
  wide('3年後の目指す姿（最終目標）', item?.goal ?? null);
  group('概要', 3, row - 1);

  const planFrom = row;
  headings('年度計画', '計画');
  const tasks: Item['plan'] = item?.plan ?? BLANK_TASKS;
  for (const { task, years: byYear, note } of tasks) years(task === '' ? null : task, byYear, note, 'text');
  years('各年度目標', item?.target ?? none, item?.notes?.target, 'text');
  years('業務量削減目標値（時間）', item?.hours ?? none, item?.notes?.hours, 'centre');
  years('財政効果目標額（千円）', item?.effect ?? none, item?.notes?.effect, 'centre');
  group('計画', planFrom, row - 1);

  const actualFrom = row;
  headings('実績報告', '実績');
  years('年度目標実績値', [item?.actual ?? null, null, null], undefined, 'text');
  years('業務量削減実績値（時間）', [item?.hoursActual ?? null, null, null], item?.notes?.hoursActual, 'centre');
  years('財政効果実績額（千円）', [item?.effectActual ?? null, null, null], undefined, 'centre');
  group('実績', actualFrom, row - 1);

  const ratingFrom = row;
  years('評価', [item?.rating ?? null, null, null], undefined, 'centre');
  years('課題', [item?.problems ?? null, null, null], undefined, 'text');
  years('次年度に向けた改善点', [item?.improvement ?? null, null, null], undefined, 'text');
  group('評価', ratingFrom, row - 1);

  return { name, cells, merges, widths: WIDTHS, heights, landscape: false, frozen: 0, hidden: false };
}
