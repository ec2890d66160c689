import { addressOf } from '../../../../src/core/grid/address';
import type { CellValue } from '../../../../src/core/grid/grid';
import type { Canvas, Slot } from './canvas';
import type { Band, Draft } from './draft';

type Unit = '円' | '千円' | '百万円' | '人' | '件' | '日' | '回' | '人工' | '％' | '時間' | 'kWh' | '冊';

interface Row {
  readonly words: readonly string[];
  readonly keys: readonly string[] | null;
  readonly unit: Unit;
  /** About this much, in the unit (money: in thousands of yen). */
  readonly about: readonly [number, number];
  /** Or: which rows above it are added (taken off, if negative: 1-based). */
  readonly sumOf?: readonly number[];
  readonly decimals?: number;
}

const money = (
  words: readonly string[],
  about: readonly [number, number],
  keys: readonly string[] | null = null,
): Row => ({ words, keys, unit: '千円', about });
const total = (words: readonly string[], sumOf: readonly number[]): Row => ({
  words,
  keys: null,
  unit: '千円',
  about: [0, 0],
  sumOf,
});

const TABLES: readonly (readonly Row[])[] = [
  [
    money(['国庫支出金', '国・県支出金', '特定財源'], [200, 900]),
    money(['その他', 'その他特定財源', '地方債'], [40, 300]),
    money(['一般財源', '市費'], [2000, 9000]),
    total(['事業費計', '事業費合計', '計'], [1, 2, 3]),
    {
      words: ['従事職員数', '職員数（人工）', '人工'],
      keys: ['workforce.{year}', 'own.*'],
      unit: '人工',
      about: [2, 9],
      decimals: 1,
    },
    money(['人件費', '職員人件費'], [3000, 8000], ['personnel.{year}']),
    total(['総コスト', '合計', 'フルコスト'], [4, 6]),
  ],
  [
    money(['事業費', '直接事業費'], [2000, 9000], ['cost.{year}']),
    money(['人件費', '人件費（概算）'], [3000, 8000], ['personnel.{year}', 'own.*']),
    total(['総事業費', '総コスト', '合計'], [1, 2]),
  ],
  [
    money(['使用料収入', '利用料金収入'], [800, 2600]),
    money(['その他の収入', '雑入'], [60, 300]),
    total(['収入計', '収入合計（A）'], [1, 2]),
    money(['光熱水費'], [1500, 3900]),
    money(['修繕料', '修繕費'], [300, 1200]),
    money(['委託料'], [2000, 6000]),
    total(['支出計', '支出合計（B）'], [4, 5, 6]),
    total(['収支差引', '差引（A－B）', '収支差額'], [3, -7]),
  ],
  [
    money(['補助金交付額', '補助金額'], [500, 3000]),
    money(['自己負担額', '団体の自己資金'], [400, 2000]),
    total(['補助対象経費', '対象経費合計'], [1, 2]),
    { words: ['交付件数', '補助件数'], keys: null, unit: '件', about: [12, 80] },
  ],
  [
    {
      words: ['利用者数', '年間利用者数', '延べ利用者数'],
      keys: ['actual.{year}', 'own.*'],
      unit: '人',
      about: [6000, 24000],
    },
    { words: ['利用件数', '貸館件数'], keys: null, unit: '件', about: [300, 1400] },
    { words: ['開館日数'], keys: null, unit: '日', about: [290, 310] },
    { words: ['稼働率'], keys: null, unit: '％', about: [30, 60], decimals: 1 },
  ],
  [
    { words: ['相談件数', '申請件数'], keys: null, unit: '件', about: [100, 900] },
    { words: ['処理時間', '業務時間', '総業務時間'], keys: null, unit: '時間', about: [200, 1600] },
    { words: ['従事職員数', '担当職員数'], keys: ['workforce.{year}', 'own.*'], unit: '人', about: [2, 8] },
  ],
  [
    {
      words: ['削減時間', '業務時間の削減', '業務削減時間'],
      keys: ['hours.target.{year}', 'hours.actual.{year}', 'own.*'],
      unit: '時間',
      about: [100, 900],
    },
    {
      words: ['効果額', '財政効果額', '削減額'],
      keys: ['effect.target.{year}', 'effect.actual.{year}', 'own.*'],
      unit: '千円',
      about: [300, 2400],
    },
  ],
];

type Column =
  | { readonly kind: 'year'; readonly year: number; readonly half: 0 | 1 | 2 | 3 | null; readonly text: string }
  | {
      readonly kind: 'side';
      readonly side: 'plan' | 'actual' | 'difference';
      readonly year: number;
      readonly text: string;
    };

interface Heads {
  readonly columns: readonly Column[];
  /** Two rows of headings: the years over their parts. */
  readonly over: readonly { readonly text: string; readonly count: number }[] | null;
}

function headsOf(draft: Draft): Heads {
  const { chance, year, yearText } = draft;
  const kind = chance.pick([
    'years',
    'years',
    'years',
    'settled',
    'halves',
    'quarters',
    'sides',
    'sidesUnderYear',
  ] as const);
  const years = (count: number, last: number): number[] =>
    Array.from({ length: count }, (_, at) => last - count + 1 + at);
  const asYear = (one: number, text = yearText(one)): Column => ({ kind: 'year', year: one, half: null, text });
  if (kind === 'years') return { columns: years(chance.int(2, 4), year).map((one) => asYear(one)), over: null };
  if (kind === 'settled')
    return {
      columns: years(4, year).map((one) =>
        asYear(one, `${yearText(one)}${one < year ? chance.pick(['決算']) : '予算'}`),
      ),
      over: null,
    };
  if (kind === 'halves' || kind === 'quarters') {
    const names =
      kind === 'halves'
        ? chance.pick([
            ['上期', '下期'],
            ['上半期', '下半期'],
            ['前期', '後期'],
          ])
        : chance.pick([
            ['1Q', '2Q', '3Q', '4Q'],
            ['第1四半期', '第2四半期', '第3四半期', '第4四半期'],
            ['4～6月', '7～9月', '10～12月', '1～3月'],
          ]);
    const over = kind === 'halves' ? years(2, year - 1) : [year - 1];
    return {
      columns: over.flatMap((one) =>
        names.map((text, half): Column => ({ kind: 'year', year: one, half: half as 0 | 1 | 2 | 3, text })),
      ),
      over: over.map((one) => ({ text: yearText(one), count: names.length })),
    };
  }
  const sides = [
    { kind: 'side', side: 'plan', year: year - 1, text: chance.pick(['計画', '予算', '計画額']) },
    { kind: 'side', side: 'actual', year: year - 1, text: chance.pick(['実績', '決算', '実績額']) },
    {
      kind: 'side',
      side: 'difference',
      year: year - 1,
      text: chance.pick(['差引', '差', '増減（実績－計画）', '増減']),
    },
  ] as const;
  if (kind === 'sides')
    return {
      columns: sides.map((one) => ({
        ...one,
        text: one.side === 'difference' ? one.text : `${yearText(year - 1)}${one.text}`,
      })),
      over: null,
    };
  return {
    columns: [asYear(year - 2, chance.pick(['実績', '決算'])), ...sides],
    over: [
      { text: yearText(year - 2), count: 1 },
      { text: yearText(year - 1), count: 3 },
    ],
  };
}

const FACTOR: Readonly<Partial<Record<Unit, number>>> = { 円: 1000, 百万円: 0.001 };

/** A table of amounts over years, parts of years or sides. */
export const yearly: Band = (canvas, draft) => {
  const { chance } = draft;
  const rows = chance.pick(TABLES);
  const heads = headsOf(draft);
  const moneyUnit = chance.pick(['千円', '千円', '千円', '円'] as const);
  const unitOf = (row: Row): Unit => (row.unit === '千円' ? moneyUnit : row.unit);
  const mixed = new Set(rows.map(unitOf)).size > 1;
  const units = chance.pick(mixed ? (['label', 'column'] as const) : (['label', 'column', 'note'] as const));
  const remarks = chance.is(0.3);
  const heading = chance.pick(['line', 'side', 'none'] as const);
  const last = canvas.width - 1;
  const title = chance.pick(['コストの推移', '収支の状況', '実績の推移', '事業費等の推移', '経費の状況']);

  if (heading === 'line' || units === 'note') {
    canvas.text(
      canvas.row,
      0,
      `${heading === 'line' ? chance.pick(['１　', '２．', '■', '【', '(1) ']) : ''}${title}${units === 'note' ? `（単位：${unitOf(rows[0] as Row)}）` : ''}`,
      last,
    );
    canvas.row += 1;
  }
  const top = canvas.row;
  const from = heading === 'side' ? 1 : 0;
  const headRows = heads.over ? 2 : 1;
  let column = from;
  const corner = chance.pick(['区分', '項目', '内訳', '年度', '']);
  const labelAt = column;
  const labelRight = chance.pick([0, 1]) + column;
  if (corner !== '') canvas.text(top, labelAt, corner, labelRight, top + headRows - 1);
  column = labelRight + 1;
  const unitAt = units === 'column' ? column++ : null;
  if (unitAt !== null) canvas.text(top, unitAt, '単位', unitAt, top + headRows - 1);
  const first = column;
  const free = canvas.width - first - (remarks ? 1 : 0);
  const span = Math.max(1, Math.floor(free / heads.columns.length));
  const at = (index: number): number => first + index * span;
  if (heads.over) {
    let index = 0;
    for (const { text, count } of heads.over) {
      canvas.text(top, at(index), text, at(index + count) - 1);
      index += count;
    }
  }
  heads.columns.forEach(({ text }, index) => {
    canvas.text(top + headRows - 1, at(index), text, at(index + 1) - 1);
  });
  const remarksAt = remarks ? at(heads.columns.length) : null;
  if (remarksAt !== null)
    canvas.text(
      top,
      remarksAt,
      chance.pick(['備考', '特記事項', '増減理由等']),
      Math.max(last, remarksAt),
      top + headRows - 1,
    );
  canvas.row += headRows;

  const matter = `${canvas.sheet}/${top}`;
  const figure = (row: number, index: number, item: number): number => {
    const line = rows[row];
    const head = heads.columns[index];
    if (!line || !head) throw new Error('outside the table');
    if (head.kind === 'side' && head.side === 'difference')
      return round(figure(row, index - 1, item) - figure(row, index - 2, item), line);
    if (line.sumOf)
      return round(
        line.sumOf.reduce((sum, one) => sum + Math.sign(one) * figure(Math.abs(one) - 1, index, item), 0),
        line,
      );
    const lots = draft.lots(item, `${matter}/${row}`);
    const start = lots.int(line.about[0] * 10, line.about[1] * 10) / 10;
    const drift = 1 + (index * lots.int(-3, 5)) / 100;
    return (
      round(
        (start * drift) /
          (head.kind === 'year' && head.half !== null ? heads.columns.length / (heads.over?.length ?? 1) : 1),
        line,
      ) * (FACTOR[unitOf(line)] ?? 1)
    );
  };
  const round = (value: number, { decimals = 0 }: Row): number => Math.round(value * 10 ** decimals) / 10 ** decimals;
  const known = (head: Column): boolean => head.kind === 'side' || head.half === null || head.year < draft.year;

  const table: Slot[][] = [];
  rows.forEach((line, row) => {
    const word = chance.pick(line.words);
    const indent = line.sumOf || rows.every(({ sumOf }) => !sumOf) ? '' : chance.pick(['', '', '　']);
    const text = units === 'label' ? `${indent}${word}（${unitOf(line)}）` : `${indent}${word}`;
    const keyed = heads.columns.every(({ kind }) => kind === 'year') && !heads.over;
    canvas.label(
      canvas.row,
      labelAt,
      text,
      keyed || line.keys === null ? line.keys : [...line.keys, 'own.*'],
      labelRight,
    );
    if (unitAt !== null) canvas.text(canvas.row, unitAt, unitOf(line));
    table.push(
      heads.columns.map((head, index): Slot => {
        const formula = draft.hasFormulas ? formulaOf(line, index, head, canvas.row, row, at) : null;
        const keys =
          keyed && line.keys?.length === 1 ? line.keys.map((key) => key.replace('{year}', String(head.year))) : [];
        return canvas.slot(
          canvas.row,
          at(index),
          keys,
          (item): CellValue => (known(head) ? figure(row, index, item) : null),
          {
            right: at(index + 1) - 1,
            ...(formula === null ? {} : { formula }),
          },
        );
      }),
    );
    if (remarksAt !== null) {
      const note = chance.pick(['前年並み', '単価の改定による']);
      canvas.slot(
        canvas.row,
        remarksAt,
        [],
        (item) => (draft.lots(item, `${matter}/${row}/note`).is(0.3) ? note : null),
        { right: Math.max(last, remarksAt) },
      );
    }
    canvas.row += 1;
  });
  if (heading === 'side')
    canvas.text(top, 0, chance.is(0.5) ? title : [...title.slice(0, 2)].join('\n'), 0, canvas.row - 1);
  plantInTable(canvas, draft, rows, heads, table, unitOf);
};

function formulaOf(
  line: Row,
  index: number,
  head: Column,
  sheetRow: number,
  row: number,
  at: (index: number) => number,
): string | null {
  if (head.kind === 'side' && head.side === 'difference') {
    const cell = (column: number): string => addressOf({ row: sheetRow, column: at(column) });
    return `=${cell(index - 1)}-${cell(index - 2)}`;
  }
  if (!line.sumOf) return null;
  const cell = (one: number): string => addressOf({ row: sheetRow - row + Math.abs(one) - 1, column: at(index) });
  const inOneRun = line.sumOf.every(
    (one, place) => one > 0 && (place === 0 || one === (line.sumOf?.[place - 1] ?? 0) + 1),
  );
  if (inOneRun) return `=SUM(${cell(line.sumOf[0] ?? 1)}:${cell(line.sumOf.at(-1) ?? 1)})`;
  return `=${line.sumOf.map((one, place) => `${one < 0 ? '-' : place > 0 ? '+' : ''}${cell(one)}`).join('')}`;
}

function plantInTable(
  canvas: Canvas,
  draft: Draft,
  rows: readonly Row[],
  heads: Heads,
  table: readonly (readonly Slot[])[],
  unitOf: (row: Row) => Unit,
): void {
  const all = table.flat();
  const { chance } = draft;
  rows.forEach((line, row) => {
    const slots = (table[row] ?? []).filter(
      (_, index) => heads.columns[index]?.kind !== 'side' || heads.columns[index]?.text !== '',
    );
    const index = chance.int(0, slots.length - 1);
    const slot = slots[index];
    const head = heads.columns[index];
    if (!slot || !head) return;
    const number = (item: number): number => Number(slot.fill(item));
    const around = { disturbs: all };
    const isDifference = head.kind === 'side' && head.side === 'difference';
    if (isDifference) {
      canvas.plant(
        'difference wrong',
        ['*'],
        slot,
        (item) => number(item) + 7 + Math.abs(Math.round(number(item) / 5)),
        around,
      );
      return;
    }
    if (line.sumOf) {
      canvas.plant(
        line.sumOf.some((one) => one < 0) ? 'difference of rows wrong' : 'sum wrong',
        ['*'],
        slot,
        (item) => number(item) + Math.max(3, Math.round(Math.abs(number(item)) / 9)),
        around,
      );
      return;
    }
    if (line.unit === '％' || line.unit === '日') return;
    const big = slots.length > 2;
    if (big) {
      canvas.plant('digit too many', ['K305', '*'], slot, (item) => number(item) * 10, around);
      if (number(0) > 100)
        canvas.plant('digit too few', ['K305', '*'], slot, (item) => Math.round(number(item) / 10), around);
      if (unitOf(line) === '千円')
        canvas.plant('unit 円 for 千円', ['K304', 'K305', '*'], slot, (item) => number(item) * 1000, around);
      if (unitOf(line) === '円')
        canvas.plant(
          'unit 千円 for 円',
          ['K304', 'K305', '*'],
          slot,
          (item) => Math.round(number(item) / 1000),
          around,
        );
    }
    canvas.plant(
      'unit in cell',
      ['K302', 'K303', 'K304', 'K312'],
      slot,
      (item) => `${number(item)}${unitOf(line)}`,
      around,
    );
    canvas.plant('number as text', ['K302', 'K303'], slot, (item) => String(number(item)), around);
    canvas.plant('left blank', ['K201', 'K207', 'K701', '*'], slot, () => null, around);
  });
}
