import type { Sheet } from './sheet';

/** One way in which a form is bent on its way through ten hands. Texts of values stay; only places and label words change. */
export interface Bend {
  readonly name: string;
  readonly bend: (sheet: Sheet) => Sheet;
  /** Forms laid as a table cannot be bent so. */
  readonly blocksOnly?: true;
}

type Rows = (string | number | null)[][];

function insertRows(sheet: Sheet, before: (row: number) => boolean, make: (row: number) => Rows): Sheet {
  const rows: Rows = [];
  const moved = new Map<number, number>();
  sheet.rows.forEach((row, index) => {
    if (before(index)) rows.push(...make(index));
    moved.set(index, rows.length);
    rows.push([...row]);
  });
  return {
    ...sheet,
    rows,
    labels: sheet.labels.map((label) => ({ ...label, row: moved.get(label.row) ?? label.row })),
  };
}

function insertColumn(sheet: Sheet, at: number): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => [...row.slice(0, at), ...(row.length > at ? [null] : []), ...row.slice(at)]),
    labels: sheet.labels.map((label) => ({ ...label, column: label.column >= at ? label.column + 1 : label.column })),
  };
}

function changeLabels(sheet: Sheet, change: (text: string, index: number) => string): Sheet {
  const rows = sheet.rows.map((row) => [...row]);
  sheet.labels.forEach(({ row, column }, index) => {
    const text = rows[row]?.[column];
    if (typeof text === 'string') (rows[row] as Rows[number])[column] = change(text, index);
  });
  return { ...sheet, rows };
}

function changeTexts(sheet: Sheet, change: (text: string) => string): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? change(cell) : cell))),
  };
}

const YEAR_HEADING = /^令和([0-9])年度(計画|実績(?:\(見込み\))?|\(前期\)|\(後期\))?$/u;

function changeYears(sheet: Sheet, write: (reiwa: number) => string): Sheet {
  return changeTexts(sheet, (text) =>
    text.replace(YEAR_HEADING, (_, reiwa: string, rest?: string) => `${write(Number(reiwa))}${rest ?? ''}`),
  );
}

const toFullWidth = (text: string): string =>
  text.replace(/[!-~]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
const toHalfWidth = (text: string): string =>
  text.replace(/[！-～]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));

/** Values go below their labels, each label with a row of its own. */
function valuesBelow(sheet: Sheet): Sheet {
  const rows: Rows = [];
  const moved = new Map<number, number>();
  sheet.rows.forEach((row, index) => {
    const singles = sheet.labels
      .filter((label) => label.single && label.row === index)
      .sort((a, b) => a.column - b.column);
    moved.set(index, rows.length);
    if (singles.length === 0) {
      rows.push([...row]);
      return;
    }
    const upper = [...row];
    const lower: Rows[number] = row.map(() => null);
    singles.forEach(({ column }, position) => {
      const end = singles[position + 1]?.column ?? row.length;
      for (let at = column + 1; at < end; at += 1) {
        if (row[at] === null || row[at] === undefined) continue;
        lower[column] = row[at] ?? null;
        upper[at] = null;
        break;
      }
    });
    rows.push(upper, lower);
  });
  return {
    ...sheet,
    rows,
    labels: sheet.labels.map((label) => ({ ...label, row: moved.get(label.row) ?? label.row })),
  };
}

/** The same form once more to the right, its values changed, so that a mix-up would show. */
function sideBySide(sheet: Sheet): Sheet {
  const width = Math.max(...sheet.rows.map((row) => row.length));
  const isLabel = (row: number, column: number) =>
    sheet.labels.some((label) => label.row === row && label.column === column);
  const rows = sheet.rows.map((row, y) => {
    const left = Array.from({ length: width + 1 }, (_, x) => row[x] ?? null);
    const right = row.map((cell, x) => {
      const keeps =
        isLabel(y, x) ||
        typeof cell !== 'string' ||
        x === 0 ||
        YEAR_HEADING.test(cell) ||
        cell === '備考' ||
        cell.length < 4;
      return keeps ? cell : `別の${cell}`;
    });
    return [...left, ...right];
  });
  return { ...sheet, rows };
}

function stacked(sheet: Sheet): Sheet {
  const other = sideBySide(sheet);
  const width = Math.max(...sheet.rows.map((row) => row.length)) + 1;
  return { ...sheet, rows: [...sheet.rows.map((row) => [...row]), [], ...other.rows.map((row) => row.slice(width))] };
}

const labelColumn = (sheet: Sheet): number => {
  const counts = new Map<number, number>();
  for (const { column } of sheet.labels) counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
};

export const BENDS: readonly Bend[] = [
  {
    name: 'three rows down',
    bend: (sheet) =>
      insertRows(
        sheet,
        (row) => row === 0,
        () => [[], [], []],
      ),
  },
  { name: 'two columns right', bend: (sheet) => insertColumn(insertColumn(sheet, 0), 0) },
  {
    name: 'a blank row above every fourth row',
    blocksOnly: true,
    bend: (sheet) =>
      insertRows(
        sheet,
        (row) => row % 4 === 3,
        () => [[]],
      ),
  },
  {
    name: 'a blank row above every row',
    blocksOnly: true,
    bend: (sheet) =>
      insertRows(
        sheet,
        () => true,
        () => [[]],
      ),
  },
  {
    name: 'line breaks in labels',
    bend: (sheet) => changeLabels(sheet, (text) => (text.length > 3 ? `${text.slice(0, 3)}\n${text.slice(3)}` : text)),
  },
  { name: 'spaces in labels', bend: (sheet) => changeLabels(sheet, (text) => [...text].join('　')) },
  { name: 'full-width labels', bend: (sheet) => changeLabels(sheet, toFullWidth) },
  { name: 'half-width labels', bend: (sheet) => changeLabels(sheet, toHalfWidth) },
  {
    name: 'other brackets in labels',
    bend: (sheet) => changeLabels(sheet, (text) => text.replace(/[（(]/gu, '［').replace(/[）)]/gu, '］')),
  },
  { name: 'labels in 【】', bend: (sheet) => changeLabels(sheet, (text) => `【${text}】`) },
  {
    name: 'how to fill in said behind the labels',
    bend: (sheet) => {
      const said = ['（必須）', '※', '（30字以内）', '★', '＊1'];
      const titled = (index: number) => sheet.labels[index]?.row === 0 && !sheet.labels[index]?.single;
      return changeLabels(sheet, (text, index) => (titled(index) ? text : `${text}${said[index % said.length]}`));
    },
  },
  {
    name: 'without the column of groups',
    blocksOnly: true,
    bend: (sheet) =>
      sheet.rows.some((row) => row[0] === '実績')
        ? {
            ...sheet,
            rows: sheet.rows.map((row, index) => (index === 0 ? [row[0] ?? null] : row.slice(1))),
            labels: sheet.labels.map((label) => ({ ...label, column: Math.max(0, label.column - 1) })),
          }
        : sheet,
  },
  { name: 'labels over two columns', blocksOnly: true, bend: (sheet) => insertColumn(sheet, labelColumn(sheet) + 1) },
  { name: 'values over two columns', bend: (sheet) => insertColumn(sheet, labelColumn(sheet) + 2) },
  { name: 'years as R6', bend: (sheet) => changeYears(sheet, (reiwa) => `R${reiwa}`) },
  {
    name: 'years as 令和6(2024)年度',
    bend: (sheet) => changeYears(sheet, (reiwa) => `令和${reiwa}(${2018 + reiwa})年度`),
  },
  { name: 'years as 2024年度', bend: (sheet) => changeYears(sheet, (reiwa) => `${2018 + reiwa}年度`) },
  { name: 'years as 2024', bend: (sheet) => changeYears(sheet, (reiwa) => `${2018 + reiwa}`) },
  { name: 'years in full width', bend: (sheet) => changeYears(sheet, (reiwa) => toFullWidth(`令和${reiwa}年度`)) },
  { name: 'values below labels', blocksOnly: true, bend: valuesBelow },
  { name: 'two forms side by side', blocksOnly: true, bend: sideBySide },
  { name: 'two forms one under the other', blocksOnly: true, bend: stacked },
  {
    name: 'two forms side by side, and two more under them',
    blocksOnly: true,
    bend: (sheet) => {
      const pair = sideBySide(sheet);
      return { ...pair, rows: [...pair.rows, [], ...pair.rows.map((row) => [...row])] };
    },
  },
  {
    name: '記入者 inserted',
    blocksOnly: true,
    bend: (sheet) => {
      const at = Math.max(
        ...sheet.labels
          .filter(({ single }) => single)
          .map(({ row }) => row)
          .slice(0, 3),
      );
      const column = labelColumn(sheet);
      return insertRows(
        sheet,
        (row) => row === at + 1,
        () => [[...Array<null>(column).fill(null), '記入者', '山田']],
      );
    },
  },
  {
    name: 'a label misspelt by one character',
    bend: (sheet) => {
      // Short labels have no likeness to spare; the longest single one is misspelt, the title left alone.
      const candidates = sheet.labels
        .map((label, index) => ({ index, text: String(sheet.rows[label.row]?.[label.column] ?? ''), ...label }))
        .filter(({ row, text }) => row > 0 && text.length >= 4 && !text.includes('年度'))
        .sort((a, b) => b.text.length - a.text.length);
      const chosen = candidates[0]?.index;
      return changeLabels(sheet, (text, index) => (index === chosen ? `${text.slice(0, 2)}仝${text.slice(3)}` : text));
    },
  },
  {
    name: 'the label in the last column misspelt',
    bend: (sheet) => {
      const apart = Math.max(...sheet.labels.map(({ column }) => column));
      return changeLabels(sheet, (text, index) =>
        sheet.labels[index]?.column === apart && text.length >= 4 ? `${text.slice(0, 1)}仝${text.slice(2)}` : text,
      );
    },
  },
];
