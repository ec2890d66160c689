import { parseAddress } from '../../src/core/grid/address';
import type { CellValue } from '../../src/core/grid/grid';
import { formatYear } from '../../src/core/notation/year';
import type { AcceptCase, Change } from '../../src/core/rules/rule-case';
import type { State } from '../../src/core/state/state';
import { ja } from '../../src/locales/ja';

function value(what: CellValue, shown?: string): string {
  if (what === null || String(what).trim() === '') return what === null ? '空欄' : '空白だけ';
  const text = `「${String(what).replaceAll('\n', '⏎')}」`;
  return typeof what === 'number' ? `数値の ${what}${shown === undefined ? '' : `（表示は「${shown}」）`}` : text;
}

function place(change: { at: string; sheet?: string; year?: number; remarks?: boolean }): string {
  const sheet = change.sheet === undefined ? '' : `${change.sheet}の`;
  if (parseAddress(change.at)) return `${sheet}${change.at}`;
  const column = change.remarks ? '・備考' : change.year === undefined ? '' : `・${formatYear(change.year, 'ja')}`;
  return `${sheet}「${change.at}」${column}`;
}

/** One change of an example, as a line of its page. */
function describeChange(change: Change): string {
  if ('at' in change) {
    const { uncalculated } = change;
    const what =
      uncalculated === undefined ? value(change.write, change.shown) : `計算されていない数式「${uncalculated}」`;
    return `${place(change)}：${what}`;
  }
  if ('copy' in change) return `シート「${change.copy}」を写して「${change.as}」を作る`;
  if ('remove' in change) return `シート「${change.remove}」を削除する`;
  if ('hide' in change) return `シート「${change.hide}」を非表示にする`;
  if ('add' in change) {
    const cells = change.rows.map((row) => row.filter((cell) => cell !== null).join(' | ')).filter((row) => row !== '');
    return `シート「${change.add}」を足す（${cells.join(' ／ ')}）`;
  }
  if ('deleteRow' in change) return `${change.deleteRow}行目を削除する`;
  const cells = change.cells.filter((cell) => cell !== null).join(' | ');
  return `${change.insertRow}行目に行を足す（${cells === '' ? '空の行' : cells}）`;
}

function describeState(state: Partial<State>): string[] {
  const lines: string[] = [];
  if (state.planYears)
    lines.push(`設定：計画期間は ${state.planYears.map((year) => formatYear(year, 'ja')).join('、')}`);
  if (state.currentYear != null) lines.push(`設定：今年度は ${formatYear(state.currentYear, 'ja')}`);
  if (state.convention) lines.push(`設定：△は${state.convention === 'increase' ? '増' : '減'}の意味`);
  if (state.departments) {
    lines.push(`設定：部署は ${state.departments.map((one) => `${one.department}${one.section}`).join('、')}`);
  }
  for (const [code, options] of Object.entries(state.options ?? {})) {
    for (const [name, value] of Object.entries(options)) {
      lines.push(`設定：基準「${ja.rules[code]?.options?.[name]?.label ?? name}」は ${value}`);
    }
  }
  for (const decision of state.decisions ?? []) {
    lines.push(`設定：「${decision.name}」の△は${decision.means === 'increase' ? '増' : '減'}の意味と決定済み`);
  }
  return lines;
}

/** What is done to the good workbook in an example; [] when nothing is. */
export function describeExample(example: AcceptCase): string[] {
  return [...describeState(example.state ?? {}), ...(example.change ?? []).map(describeChange)];
}
