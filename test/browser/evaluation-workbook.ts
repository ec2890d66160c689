import { writeFile } from 'node:fs/promises';
import { writeModel } from '../../src/xlsx';
import { cellKey, newSheet, newWorkbook, PLAIN_FORMAT } from '../../src/xlsx/model';
import type { Sheet } from '../workbooks/sheet';
import { UNKNOWN_FORMS } from '../workbooks/unknown-forms';

const FORM = '事務事業評価シート';
/** What no other city asks for. */
export const ODD_LABEL = '市民からの声';

/** What is filled in: text of the label → values at its right, `null` where the next label stands or nothing. */
type Values = Readonly<Record<string, readonly (string | number | null)[]>>;

const FILLED: Readonly<Record<string, Values>> = {
  図書館: {
    事務事業名: ['図書館の貸出', null, null, '101'],
    担当部課名: ['教育部図書館', null, null, '令和4年度～令和6年度'],
    政策: ['学びの充実', null, null, '生涯学習'],
    事業の目的: ['市民が読みたい本に出会えるようにする。'],
    事業内容: ['本を選び、貸し出す。'],
    コスト: [null, 12400, 12800, 13100],
    '人件費（千円）': [8200, 8300, 8100],
    評価: [null, 'Ｂ', 'Ｂ', 'Ａ'],
    '課題・問題点': ['返却が遅れる。', '返却が遅れる。', null],
    [ODD_LABEL]: ['夜も開けてほしい。'],
  },
  公園: {
    事務事業名: ['公園の手入れ', null, null, '102'],
    担当部課名: ['建設部公園課', null, null, '令和4年度～令和6年度'],
    政策: ['住みよいまち', null, null, '緑の保全'],
    事業の目的: ['安心して遊べる公園を保つ。'],
    事業内容: ['草を刈り、遊具を調べる。'],
    コスト: [null, 5600, 5900, 6100],
    '人件費（千円）': [2400, 2400, 2500],
    評価: [null, 'Ｂ', 'Ａ', 'Ａ'],
    '課題・問題点': ['遊具が古い。', null, null],
  },
};

function filled(blank: Sheet, name: string, values: Values): Sheet {
  const rows = blank.rows.map((row) => {
    const at = row.findIndex((cell) => typeof cell === 'string' && cell in values);
    const given = at < 0 ? [] : (values[String(row[at])] ?? []);
    return row.map((cell, column) => cell ?? given[column - at - 1] ?? null);
  });
  return { ...blank, name, rows };
}

/** Writes a workbook with a form that is not built in: blank, and filled in on two sheets. */
export async function writeEvaluationWorkbook(path: string): Promise<void> {
  const known = UNKNOWN_FORMS.find(({ name }) => name === FORM)?.sheet;
  if (!known) throw new Error(`no form ${FORM}`);
  const blank: Sheet = { ...known, rows: [...known.rows, [ODD_LABEL, null, null, null, null]] };
  const sheets = [blank, ...Object.entries(FILLED).map(([name, values]) => filled(blank, name, values))];
  const model = newWorkbook();
  model.sheets = sheets.map(({ name, rows }) => {
    const sheet = newSheet(name);
    for (const column of [0, 1, 2, 3, 4]) sheet.columnWidths.set(column, 18);
    rows.forEach((row, y) => {
      row.forEach((value, x) => {
        if (value !== null) sheet.cells.set(cellKey(y, x), { value, format: PLAIN_FORMAT });
      });
    });
    return sheet;
  });
  await writeFile(path, await writeModel(model));
}
