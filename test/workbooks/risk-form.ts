import type { Sheet } from './sheet';

type Cells = (string | number | null)[];

interface Risk {
  readonly name: string;
  readonly lead: string;
  readonly code: string;
  /** Influence and likelihood of each risk. */
  readonly risks: readonly (readonly [number, number])[];
  readonly answers: readonly ('有' | '無')[];
  /** Of each quarter. */
  readonly used: readonly [number, number, number, number];
  readonly cost: readonly [number, number];
  readonly staff: readonly [number, number];
  readonly mark: string;
}

/** What clerks of an invented city wrote on their 業務点検カード. */
const RISKS: readonly Risk[] = (
  [
    [
      '証明書の交付',
      '市民課',
      'C-01',
      [
        [3, 2],
        [4, 3],
      ],
      ['有', '無'],
      [310, 320, 300, 330],
      [1200, 1260],
      [800, 820],
      'Ａ',
    ],
    [
      '公金の収納',
      '会計課',
      'C-02',
      [
        [2, 4],
        [5, 2],
      ],
      ['有', '有'],
      [280, 290, 310, 300],
      [1100, 1080],
      [760, 770],
      'Ｂ',
    ],
    [
      '住所の異動',
      '市民課',
      'C-03',
      [
        [4, 1],
        [3, 5],
      ],
      ['無', '有'],
      [350, 340, 360, 330],
      [1300, 1340],
      [900, 880],
      'Ａ',
    ],
    [
      '台帳の管理',
      '総務課',
      'C-04',
      [
        [5, 3],
        [2, 2],
      ],
      ['有', '無'],
      [240, 250, 260, 270],
      [950, 990],
      [700, 720],
      'Ｂ',
    ],
    [
      '物品の購入',
      '総務課',
      'C-05',
      [
        [1, 4],
        [4, 4],
      ],
      ['無', '有'],
      [300, 280, 310, 290],
      [1150, 1190],
      [840, 860],
      'Ａ',
    ],
    [
      '施設の予約',
      '会計課',
      'C-06',
      [
        [3, 3],
        [5, 5],
      ],
      ['有', '有'],
      [270, 260, 280, 250],
      [1050, 1010],
      [780, 790],
      'Ｃ',
    ],
  ] as const
).map(([name, lead, code, risks, answers, used, cost, staff, mark]) => ({
  name,
  lead,
  code,
  risks,
  answers,
  used,
  cost,
  staff,
  mark,
}));

/** 業務点検カード: lists, letters that say how a number is reckoned, ranges, quarters. `item` null: the blank form. */
function riskSheet(item: Risk | null, at: number): Sheet {
  const told = <T extends string | number>(value: T): T | null => (item ? value : null);
  const one = item ?? (RISKS[0] as Risk);
  const rows: Cells[] = [
    ['業務点検カード'],
    ['点検番号', told(at + 1), '業務コード', told(one.code)],
    ['業務名', told(one.name), '担当課', told(one.lead)],
    ['１　リスク'],
    ['No.', 'リスクの内容', '影響度（１～５）', '発生可能性（１～５）', 'リスク値（影響度×可能性）', '対応策'],
    ...[0, 1, 2].map((index): Cells => {
      const [influence, likelihood] = one.risks[index] ?? [];
      const isTold = item !== null && influence !== undefined && likelihood !== undefined;
      return [
        index + 1,
        isTold ? (['手順を誤る', '期限に遅れる'][index] ?? null) : null,
        isTold ? influence : null,
        isTold ? likelihood : null,
        isTold ? influence * likelihood : null,
        isTold ? (one.answers[index] ?? null) : '有・無',
      ];
    }),
    ['２　利用件数（件）'],
    ['区分', '第1四半期', '第2四半期', '第3四半期', '第4四半期', '年度計'],
    ['窓口', ...one.used.map((count) => told(count)), told(one.used.reduce((sum, count) => sum + count, 0))],
    ['３　費用（単位：千円）'],
    ['区分', '令和5年度', '令和6年度'],
    ['事業費計（Ａ）', ...one.cost.map((amount) => told(amount))],
    ['うち一般財源', ...one.cost.map((amount) => told(amount / 2))],
    ['人件費（Ｂ）', ...one.staff.map((amount) => told(amount))],
    ['トータルコスト（Ａ）＋（Ｂ）', ...one.cost.map((amount, year) => told(amount + (one.staff[year] ?? 0)))],
    ['４　評価（Ａ：優れている　Ｂ：適正　Ｃ：改善を要する）'],
    ['所管課の評価', told(one.mark)],
  ];
  return { name: item ? `カード${at + 1}` : 'カード', rows, labels: [] };
}

export const blankRiskSheet = (): Sheet => riskSheet(null, 0);
export const riskSheets = (): readonly Sheet[] => RISKS.map(riskSheet);
