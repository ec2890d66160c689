import { FIELDS, type Field } from '../../src/core/fields/dictionary';
import type { FieldKind, FieldPhase, Requirement } from '../../src/core/fields/field';
import { fieldRef, usualTemplate } from '../../src/core/fields/key';
import { ja } from '../../src/locales/ja';

const KINDS: Readonly<Record<FieldKind, string>> = {
  text: '文章',
  amount: '数量',
  number: '番号',
  rating: '評価',
  department: '部署',
  choice: '選択肢',
  list: '箇条書き',
  year: '年度',
};

const QUANTITIES: Readonly<Record<NonNullable<Field['quantity']>, string>> = {
  time: '時間',
  money: '金額',
  labour: '人工',
  ratio: '割合',
  area: '面積',
  count: '件数',
  stated: '単位は取組ごと',
};

const PHASES: Readonly<Record<FieldPhase, string>> = {
  plan: '計画',
  target: '目標',
  baseline: '基準',
  outlook: '見込み',
  actual: '実績',
  review: '振り返り',
  verdict: '事務局・委員会の判断',
};

const REQUIRED: Readonly<Record<Requirement, string>> = {
  always: '必須',
  planning: '計画を立てるとき',
  due: '年度が終わったら',
  never: '任意',
};

/** A key as an answer has it: the year 2024, the first row. */
function example(field: Field): string {
  const { list, id, perYear } = field;
  const row = list === null || (id === list && !perYear) ? null : 0;
  return fieldRef(id, { row, ...(perYear ? { year: 2024 } : {}) }).key;
}

function holds({ kind, quantity }: Field): string {
  if (quantity === null) return KINDS[kind];
  return `${KINDS[kind]}（${QUANTITIES[quantity]}）`;
}

function line(field: Field): string {
  const cells = [
    `\`${example(field)}\``,
    ja.fields[usualTemplate(field)] ?? '',
    holds(field),
    field.phase === null ? '' : PHASES[field.phase],
    REQUIRED[field.required],
    field.words.slice(0, 4).join('、'),
    field.sources.join('、'),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** docs/rules/fields.md. */
export function fieldsPage(): string {
  return [
    '# 値の名前（field key）',
    '',
    '個票から読み取った値には、様式にかかわらず同じ名前が付きます。`kohyo check --format json` の `values` と、規則の定義で使います。',
    '様式にない欄の名前は現れません。欄があって空欄のときは、`text` が空の値として現れます。年は西暦の年度です（令和6年度 = 2024）。',
    '',
    'この一覧は `src/core/fields/` から `npm run rules` で作ります。「記入」は様式に定めがないときの扱い、「呼び方」は様式でよく使われる見出しです。',
    '',
    '| 名前の例 | 内容 | 値 | 段階 | 記入 | 呼び方 | 見られる文書 |',
    '|---|---|---|---|---|---|---|',
    ...[...FIELDS.values()].map(line),
    '',
    '## 名前の決まり',
    '',
    '- 一覧になる欄は、名前のあとに行の番号（0から数える）が付きます：`planRows.0.task`、`indicators.1.name`。セル全体は番号なしです：`indicators.baseline`。',
    '- 年度ごとの欄は、終わりに年度が付きます：`hours.target.2024`。半期・四半期・月に分かれる欄は `2024-H1`、`2024-Q3`、`2024-M04` です（4月から翌年3月までの年度の中の月）。',
    '- その行の備考は、終わりが `note` です：`hours.target.note`、`planRows.0.note`。',
    '',
    '## 様式だけの欄',
    '',
    '知られた意味のない見出しも欄です。名前は `own.` に見出しの言葉を付けたものになります（`own.指定管理者`）。`kohyo learn` が作ります。',
    '',
    '| 名前 | 内容 |',
    '|---|---|',
    '| `own.指定管理料.計画.2023` | 表の行「指定管理料」の、見出し「R5計画」の値 |',
    '| `own.指定管理料.差引` | 同じ行の、年度でない見出し「差引」の値 |',
    '| `own.利用件数(件).2023` | 年度ごとに一つずつの値 |',
    '| `own.修繕の履歴.0.金額(千円)` | 行に名前のない表の、1行目の値（0から数える） |',
    '| `schedule.0.2024-Q1`、`own.工程.0.2024-H2`、`own.件数.2024-M04` | 四半期、半期、月の値 |',
    '',
    '評価や課題のように年度が書かれていない欄は、様式の題名の年度（「令和6年度…（令和5年度実施事業）」なら2023）、なければ年度の見出しの最後の年度の値とします。',
    '',
  ].join('\n');
}
