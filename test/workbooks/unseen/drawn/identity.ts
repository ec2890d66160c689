import type { CellValue } from '../../../../src/core/grid/grid';
import type { Canvas, Slot } from './canvas';
import { type Band, type Draft, pairsPerRow } from './draft';
import { topicOf } from './topics';

/** A label with one value. */
export interface Entry {
  readonly words: readonly string[];
  /** Keys for the label; null: the office's own. */
  readonly keys: readonly string[] | null;
  readonly valueKeys?: readonly string[];
  readonly fill: (draft: Draft) => (item: number) => CellValue;
  readonly plant?: (canvas: Canvas, slot: Slot, draft: Draft) => void;
}

const fixed =
  (values: readonly CellValue[]) =>
  () =>
  (item: number): CellValue =>
    values[item % values.length] ?? null;

const drawn =
  (matter: string, from: (lots: ReturnType<Draft['lots']>, item: number) => CellValue) =>
  (draft: Draft) =>
  (item: number) =>
    from(draft.lots(item, matter), item);

const requiredBlank = (canvas: Canvas, slot: Slot): void =>
  canvas.plant('required blank', ['K201', 'K108'], slot, () => null);

export function numberEntry(draft: Draft): Entry {
  const style = draft.chance.pick(['plain', 'text', 'prefix', 'code'] as const);
  const write = (item: number): CellValue =>
    ({ plain: item + 11, text: String(item + 1).padStart(3, '0'), prefix: `A-${item + 1}`, code: `2-1-${item + 1}` })[
      style
    ];
  return {
    words: [
      '整理番号',
      '管理番号',
      'No.',
      '事業番号',
      '票番号',
      '通し番号',
      '個票No.',
      '施設番号',
      '事業コード',
      '調書番号',
      'シート番号',
    ],
    keys: ['number'],
    fill: () => write,
    plant: (canvas, slot) => {
      canvas.plant('number twice', ['K109'], slot, (item) => write(item === 0 ? 1 : 0));
    },
  };
}

export const NAME: Entry = {
  words: [
    '事務事業名',
    '事業名',
    '業務名',
    '取組名',
    '補助金名',
    '事業の名称',
    '対象業務名',
    '取組項目名',
    '補助事業名',
    '評価対象事業',
    '改革項目名',
  ],
  keys: ['name'],
  fill: () => (item) => topicOf(item).name,
  plant: (canvas, slot) => {
    requiredBlank(canvas, slot);
    canvas.plant('name twice', ['K110', 'K109', 'K613'], slot, (item) => topicOf(item === 0 ? 1 : 0).name);
  },
};

export const FACILITY: Entry = {
  words: ['施設名', '施設名称', '施設の名称', '対象施設名'],
  keys: ['name'],
  fill: () => (item) => topicOf(item).place,
  plant: requiredBlank,
};

export const LEAD: Entry = {
  words: [
    '所管課',
    '担当課',
    '担当課名',
    '主管課',
    '所管部課',
    '担当部署',
    '所属',
    '担当課・係',
    '所管課（係）',
    '作成課',
    '担当部課名',
    '所管部署',
  ],
  keys: ['lead'],
  fill: (draft) => {
    const whole = draft.chance.is(0.4);
    return (item) => (whole ? `${topicOf(item).division}${topicOf(item).section}` : topicOf(item).section);
  },
  plant: (canvas, slot) => {
    requiredBlank(canvas, slot);
    const right = slot.fill;
    canvas.plant(
      'department with a question mark',
      ['K205', 'K504', 'K610', 'K612'],
      slot,
      (item) => `${right(item)}？`,
    );
    canvas.plant('decorative blanks', ['K504', 'K506', 'K508'], slot, (item) => [...String(right(item))].join('　'));
  },
};

/** Short facts, of which each form has some. */
export const FACTS: readonly Entry[] = [
  { words: ['記入者', '作成者', '担当者', '記入者名'], keys: null, fill: () => (item) => topicOf(item).person },
  {
    words: ['内線', '電話番号', '連絡先（内線）'],
    keys: null,
    fill: drawn('phone', (lots) => String(lots.int(2101, 2999))),
  },
  {
    words: ['作成日', '記入日', '作成年月日'],
    keys: null,
    fill: drawn('day', (lots) => `令和6年${lots.int(5, 7)}月${lots.int(1, 28)}日`),
  },
  {
    words: ['根拠規程', '根拠法令', '根拠法令・条例等', '設置条例'],
    keys: ['basis', 'own'],
    valueKeys: [],
    fill: (draft) => (item) => `彩原市${topicOf(item).place}${draft.year > 2024 ? '条例' : '要綱'}`,
  },
  {
    words: ['会計区分', '会計', '予算科目'],
    keys: ['account'],
    valueKeys: [],
    fill: fixed(['一般会計', '一般会計', '特別会計']),
  },
  {
    words: ['開始年度', '事業開始年度', '事業期間', '実施期間', '指定期間'],
    keys: ['period', 'own'],
    valueKeys: [],
    fill: drawn('start', (lots) => `平成${lots.int(12, 29)}年度`),
  },
  {
    words: ['対象者', '対象', '対象（だれを）', '事業の対象', '交付対象者'],
    keys: ['audience', 'own'],
    valueKeys: [],
    fill: fixed(['市民', '小学生とその保護者', '市内の事業者', '六十五歳以上の方']),
  },
  {
    words: ['政策', '基本目標', '大綱の柱', '基本方針', '体系（大）'],
    keys: ['pillar', 'own'],
    valueKeys: [],
    fill: fixed(['支えあうまち', '支えあうまち', '学びのまち', '安全なまち']),
  },
  {
    words: ['施策', '施策名', '基本施策', '分野'],
    keys: ['category', 'own'],
    valueKeys: [],
    fill: fixed(['子育て', '子育て', '生涯学習', '防災']),
  },
  {
    words: ['優先順位', '優先度（課内）', '部内優先順位'],
    keys: null,
    fill: () => (item) => item + 1,
    plant: (canvas, slot) => canvas.plant('priority twice', ['*'], slot, (item) => (item === 0 ? 2 : 1)),
  },
  {
    words: ['交付先', '補助対象団体', '委託先', '指定管理者', '指定管理者名'],
    keys: null,
    fill: drawn(
      'party',
      (lots, item) => `${lots.pick(['彩原', '北彩原', '彩原市'])}${topicOf(item).place.slice(0, 2)}協会`,
    ),
  },
  {
    words: ['所在地', '住所'],
    keys: null,
    fill: drawn(
      'address',
      (lots) => `彩原市${lots.pick(['北町', '東町', '本町'])}${lots.int(1, 9)}-${lots.int(1, 30)}`,
    ),
  },
  { words: ['構造', '建物構造', '構造・階数'], keys: null, fill: fixed(['RC造2階', '鉄骨造1階', 'RC造3階']) },
  {
    words: ['延床面積（㎡）', '延べ床面積(m2)', '建物延床面積（㎡）'],
    keys: null,
    fill: drawn('floor', (lots) => lots.int(400, 2400)),
    plant: (canvas, slot) =>
      canvas.plant('unit in cell', ['K302', 'K303', 'K312'], slot, (item) => `${slot.fill(item)}㎡`),
  },
  { words: ['敷地面積（㎡）', '敷地面積'], keys: null, fill: drawn('ground', (lots) => lots.int(1200, 5200)) },
  {
    words: ['建築年度', '建設年度', '建築年', '竣工年月'],
    keys: null,
    fill: drawn('built', (lots) => `昭和${lots.int(48, 63)}年度`),
  },
  { words: ['耐震化', '耐震診断', 'バリアフリー対応'], keys: null, fill: fixed(['済', '済', '未', '済']) },
  {
    words: ['実施区分', '運営形態', '実施手法', '事業の性質'],
    keys: ['approach', 'method', 'own', 'category'],
    valueKeys: [],
    fill: fixed(['直営', '直営', '一部委託', '直営']),
  },
  {
    words: ['新規・継続の別', '新規・継続'],
    keys: ['continuity', 'own'],
    valueKeys: [],
    fill: fixed(['継続', '継続', '新規']),
  },
  {
    words: ['関係課', '関係部署', '連携する課'],
    keys: ['related', 'own'],
    valueKeys: [],
    fill: fixed(['財政課', '総務課', '財政課']),
  },
  { words: ['休館日', '開館時間', '利用時間'], keys: null, fill: fixed(['月曜日', '月曜日', '火曜日']) },
  {
    words: ['改善手法', '見直し手法', '手法'],
    keys: ['approach', 'category', 'own'],
    valueKeys: [],
    fill: fixed(['電子化', '委託', '電子化', '統合']),
  },
];

function place(
  canvas: Canvas,
  draft: Draft,
  entries: readonly Entry[],
  layout: 'beside' | 'below',
  perRow: number,
  from: number,
): void {
  const width = canvas.width - from;
  for (let at = 0; at < entries.length; at += perRow) {
    const row = entries.slice(at, at + perRow);
    const inPairs =
      layout === 'beside'
        ? pairsPerRow(width, row.length)
        : Array.from({ length: row.length }, (_, index) => ({
            label: Math.floor((index * width) / row.length),
            left: Math.floor((index * width) / row.length),
            right: Math.floor(((index + 1) * width) / row.length) - 1,
          }));
    row.forEach((entry, index) => {
      const pair = inPairs[index];
      if (!pair) return;
      const word = draft.chance.pick(entry.words);
      const keys = entry.keys?.includes('own') ? null : entry.keys;
      const also = entry.keys?.includes('own') ? entry.keys.filter((key) => key !== 'own') : [];
      const labelled = keys === null && also.length > 0 ? [...also, 'own.*'] : keys;
      const below = layout === 'below';
      canvas.label(canvas.row, from + pair.label, word, labelled, below ? from + pair.right : from + pair.label);
      const slot = canvas.slot(
        below ? canvas.row + 1 : canvas.row,
        from + pair.left,
        entry.valueKeys ?? entry.keys ?? [],
        entry.fill(draft),
        {
          right: from + pair.right,
        },
      );
      entry.plant?.(canvas, slot, draft);
    });
    canvas.row += layout === 'below' ? 2 : 1;
  }
}

/** Number, name, section and some facts; two or three to a row, or with their values below. */
export function identity(subject: Entry): Band {
  return (canvas, draft) => {
    const { chance } = draft;
    const layout = chance.is(0.2) ? 'below' : 'beside';
    const perRow = chance.pick([2, 2, 3]);
    const vertical = chance.is(0.2);
    const from = vertical ? 1 : 0;
    const start = canvas.row;
    place(
      canvas,
      draft,
      [numberEntry(draft), subject, LEAD, ...chance.some(FACTS, chance.int(2, 8))],
      layout,
      perRow,
      from,
    );
    if (vertical) canvas.text(start, 0, '基\n本\n情\n報', 0, canvas.row - 1);
  };
}
