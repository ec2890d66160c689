import type { CellValue } from '../../../../src/core/grid/grid';
import type { Slot } from './canvas';
import type { Band, Draft } from './draft';
import { topicOf } from './topics';

interface Column {
  readonly words: readonly string[];
  /** Keys of the heading as a label; left out: the heading is none. */
  readonly label?: readonly string[] | null;
  readonly fill: (draft: Draft, lots: ReturnType<Draft['lots']>, item: number, row: number) => CellValue;
  readonly wide?: boolean;
}

interface List {
  readonly headings: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly [number, number];
}

const INDICATORS = [
  ['講座の参加者数', '人'],
  ['満足した人の割合', '％'],
  ['相談の件数', '件'],
  ['登録した団体の数', '団体'],
  ['電子申請の割合', '％'],
] as const;

const LISTS: readonly List[] = [
  {
    headings: ['成果指標', '指標の状況', '重要業績評価指標（KPI）'],
    rows: [2, 4],
    columns: [
      {
        words: ['指標名', '指標', '成果指標名'],
        label: ['indicators.0.name', 'indicators.name', 'own.*'],
        wide: true,
        fill: (_, __, item, row) => INDICATORS[(item + row) % 5]?.[0] ?? null,
      },
      {
        words: ['単位'],
        label: ['indicators.0.unit', 'indicators.unit', 'own.*'],
        fill: (_, __, item, row) => INDICATORS[(item + row) % 5]?.[1] ?? null,
      },
      {
        words: ['基準値', '現状値', '策定時'],
        label: ['indicators.0.baseline', 'indicators.baseline', 'own.*'],
        fill: (_, lots) => lots.int(20, 39),
      },
      {
        words: ['目標値', '最終目標'],
        label: ['indicators.0.target', 'indicators.target', 'own.*'],
        fill: (_, lots) => lots.int(60, 90),
      },
      { words: ['前年度実績', '実績値', '現在値'], fill: (_, lots) => lots.int(40, 58) },
    ],
  },
  {
    headings: ['施策を構成する事業', '構成事業一覧', '関連事業'],
    rows: [3, 5],
    columns: [
      { words: ['No.', '番号', '順位'], fill: (_, __, ___, row) => row + 1 },
      {
        words: ['事業名', '事務事業名', '構成事業'],
        wide: true,
        fill: (_, __, item, row) => `${topicOf(item + row + 3).name}事業`,
      },
      { words: ['担当課', '所管'], fill: (_, __, item, row) => topicOf(item + row + 3).section },
      { words: ['事業費（千円）', '予算額（千円）', '決算額(千円)'], fill: (_, lots) => lots.int(500, 9000) },
      { words: ['評価', '方向性', '貢献度'], fill: (_, lots) => lots.pick(['A', 'A', 'B', 'B', 'C']) },
    ],
  },
  {
    headings: ['修繕の履歴', '主な改修履歴', '工事履歴'],
    rows: [2, 4],
    columns: [
      { words: ['実施年度', '年度', '年月'], fill: (draft, lots) => `令和${lots.int(1, draft.year - 2019)}年度` },
      {
        words: ['工事内容', '修繕内容', '内容'],
        wide: true,
        fill: (_, lots) => lots.pick(['屋上の防水', '空調の更新', '外壁の塗り直し', '照明の更新']),
      },
      { words: ['金額（千円）', '工事費（千円）', '費用（千円）'], fill: (_, lots) => lots.int(300, 9000) },
      {
        words: ['備考', '施工者'],
        fill: (_, lots) => (lots.is(0.5) ? lots.pick(['彩原建設', '北設備', '東電工']) : null),
      },
    ],
  },
  {
    headings: ['業務の流れ（改善前・改善後）', '業務プロセスの分析', '処理時間の内訳'],
    rows: [3, 5],
    columns: [
      {
        words: ['工程', '作業', '作業工程', '業務プロセス'],
        wide: true,
        fill: (_, __, ___, row) => ['受付', '内容の確認', '入力', '決裁', '通知の発送'][row] ?? null,
      },
      { words: ['改善前（分）', '現行（分／件）', '見直し前（分）'], fill: (_, lots) => lots.int(8, 30) },
      { words: ['改善後（分）', '見直し後（分）'], fill: (_, lots) => lots.int(2, 7) },
      { words: ['件数', '年間件数（件）', '件数（件／年）'], fill: (_, lots) => lots.int(100, 900) },
      { words: ['担当', '作業者'], fill: (_, lots) => lots.pick(['正規', '会計年度', '委託']) },
    ],
  },
  {
    headings: ['取組の工程', '実施スケジュール', 'ロードマップ'],
    rows: [3, 4],
    columns: [
      {
        words: ['作業項目', '取組', '実施事項'],
        wide: true,
        fill: (_, __, ___, row) => ['調査', '設計', '試行', '本格実施'][row] ?? null,
      },
      ...['第1四半期', '第2四半期', '第3四半期', '第4四半期'].map(
        (text, at): Column => ({
          words: [text],
          fill: (_, lots, __, row) => (at >= row && lots.is(0.7) ? (at === row ? '●' : '→') : null),
        }),
      ),
    ],
  },
];

/** A small table with blank rows, of which each item fills as many as it needs. */
export const list: Band = (canvas, draft) => {
  const { chance } = draft;
  const drawn = chance.pick(LISTS);
  const side = chance.is(0.3);
  const heading = chance.pick(drawn.headings);
  const last = canvas.width - 1;
  const from = side ? 1 : 0;
  if (!side && chance.is(0.8)) {
    canvas.text(canvas.row, 0, `${chance.pick(['■', '２　', '', '◆', '(3) '])}${heading}`, last);
    canvas.row += 1;
  }
  const top = canvas.row;
  const columns = drawn.columns;
  const spare = canvas.width - from - columns.length;
  const lefts: number[] = [];
  let column = from;
  for (const { wide } of columns) {
    lefts.push(column);
    column += wide ? 1 + Math.max(0, spare) : 1;
  }
  const right = (index: number): number => (lefts[index + 1] ?? Math.max(column, lefts[index] ?? 0)) - 1;
  columns.forEach(({ words, label }, index) => {
    const text = chance.pick(words);
    if (label === undefined) canvas.text(top, lefts[index] ?? 0, text, right(index));
    else canvas.label(top, lefts[index] ?? 0, text, label, right(index));
  });
  canvas.row += 1;
  const rows = chance.int(...drawn.rows);
  const matter = `list${canvas.sheet}/${top}`;
  const filled = (item: number): number => draft.lots(item, matter).int(Math.min(2, rows), rows);
  const slots: Slot[][] = [];
  for (let row = 0; row < rows; row += 1) {
    slots.push(
      columns.map((one, index) =>
        canvas.slot(
          canvas.row,
          lefts[index] ?? 0,
          [],
          (item) =>
            row < filled(item) ? one.fill(draft, draft.lots(item, `${matter}/${row}/${index}`), item, row) : null,
          { right: right(index) },
        ),
      ),
    );
    canvas.row += 1;
  }
  if (side) canvas.text(top, 0, heading, 0, canvas.row - 1);
  const first = slots[0] ?? [];
  first.forEach((slot, index) => {
    if (typeof slot.fill(0) !== 'number' || index === 0) return;
    canvas.plant('unit in cell', ['K302', 'K303', 'K304', 'K312', 'K323'], slot, (item) => `約${slot.fill(item)}`);
    canvas.plant('words for a number', ['K205', 'K206', 'K301'], slot, () => '未定');
  });
};
