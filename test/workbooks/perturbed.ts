import fc from 'fast-check';
import { BUILT_IN_FORMS } from '../../src/forms';
import { BENDS, type Bend } from './bends';
import { actionPlanExample, dxExample, kohyoExample, planTableExample, shinkokanriExample } from './examples';
import type { Example, Sheet } from './sheet';

/** A book of a known form as it comes back from an office. */
export interface Perturbed {
  readonly name: string;
  readonly example: Example;
}

const YEARS = ['令和6年度', '令和7年度', '令和8年度', '令和9年度', '令和10年度'];
const EXAMPLES = [
  kohyoExample(),
  kohyoExample(YEARS.slice(0, 4)),
  kohyoExample(YEARS),
  shinkokanriExample(),
  actionPlanExample(),
  dxExample(),
  planTableExample(),
];
const TABLES = new Set(BUILT_IN_FORMS.filter(({ shape }) => shape === 'table').map(({ id }) => id));
/** Laid side by side or one under the other, a sheet holds more than one 個票: no other bend is made afterwards. */
const DOUBLES = /^two forms/u;

const sentence = fc
  .array(
    fc.constantFrom(
      ...[
        '窓口の',
        '事務を',
        '見直し',
        '、',
        'オンライン申請',
        'を導入する。',
        '電子決裁',
        'へ移行',
        '職員の',
        '負担を軽く',
        '（別紙のとおり）',
      ],
      ...[
        'ＲＰＡ',
        'AI-OCR',
        '\n',
        '　',
        '3か所で',
        '検討中',
        '・',
        '※',
        '令和7年度から',
        '「市民課」',
        '△',
        '50%',
        '等',
      ],
    ),
    { minLength: 4, maxLength: 40 },
  )
  .map((words) => `庁内で${words.join('').trim()}とする。`);

const remark = fc.constantFrom('要確認', '→財政課へ照会済', '(別表参照)', 'ここまで印刷', '済', '山田メモ：4/12', '☆');

const bentBook = fc
  .record({
    example: fc.constantFrom(...EXAMPLES),
    bends: fc.shuffledSubarray([...BENDS], { minLength: 1, maxLength: 3 }),
    texts: fc.array(fc.option(sentence), { minLength: 40, maxLength: 40 }),
  })
  .map(({ example, bends, texts }): Perturbed => {
    const filled = withTexts(example, texts);
    const fitting = inOrder(bends.filter(({ blocksOnly }) => !(blocksOnly && TABLES.has(example.form))));
    return {
      name: `${example.form} / ${fitting.map(({ name }) => name).join(' / ')}`,
      example: { ...filled, sheet: fitting.reduce((sheet, { bend }) => bend(sheet), filled.sheet) },
    };
  });

/** Kinds of perturbed books: one to three bends that can follow each other, half of the free texts being other ones; the same with remarks beside the form. */
export const PERTURBED = {
  bent: bentBook,
  'bent, with remarks beside': fc
    .tuple(bentBook, fc.array(fc.tuple(fc.nat(40), remark), { minLength: 1, maxLength: 3 }))
    .map(([{ name, example }, remarks]) => ({
      name,
      example: { ...example, sheet: withRemarks(example.sheet, remarks) },
    })),
} as const satisfies Record<string, fc.Arbitrary<Perturbed>>;

function inOrder(bends: readonly Bend[]): readonly Bend[] {
  const double = bends.find(({ name }) => DOUBLES.test(name));
  return [...bends.filter(({ name }) => !DOUBLES.test(name)), ...(double ? [double] : [])];
}

/** Free texts (sentences that stand in one cell alone) become other ones. */
function withTexts({ form, sheet, expected }: Example, texts: readonly (string | null)[]): Example {
  const rows = sheet.rows.map((row) => [...row]);
  const told: Record<string, string> = { ...expected };
  Object.entries(expected).forEach(([key, text], at) => {
    const other = texts[at % texts.length];
    if (typeof other !== 'string' || !text.endsWith('。')) return;
    const places = rows.flatMap((row, y) => row.flatMap((cell, x) => (cell === text ? [[y, x] as const] : [])));
    const [place] = places;
    const row = place && rows[place[0]];
    if (places.length !== 1 || !row) return;
    row[place[1]] = other;
    told[key] = other;
  });
  return { form, sheet: { ...sheet, rows }, expected: told };
}

/** Two columns right of all that is written, as people note things for themselves. */
function withRemarks(sheet: Sheet, remarks: readonly (readonly [number, string])[]): Sheet {
  const width = Math.max(...sheet.rows.map((row) => row.length)) + 2;
  const rows = sheet.rows.map((row) => [...row]);
  for (const [at, text] of remarks) {
    const row = rows[at % rows.length];
    if (!row) continue;
    while (row.length < width) row.push(null);
    row[width] = text;
  }
  return { ...sheet, rows };
}
