import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PortUnderTest } from '../../src/contract/port-under-test';
import type { Form } from '../../src/core/form/form';
import { formSchema } from '../../src/core/form/form';
import { addressOf, columnName, parseAddress } from '../../src/core/grid/address';
import { learnList } from '../../src/core/report/content/learn-list';
import { planSheet } from '../../src/core/report/content/plan-sheet';
import { ja } from '../../src/locales/ja';
import { readModel } from '../../src/xlsx';
import { cellKey, type ModelCell, type ModelSheet, type ModelWorkbook, newSheet, placeOf } from '../../src/xlsx/model';
import { readTemplate } from '../../src/xlsx/read-template';
import { examination, kohyo, SAIBARA } from '../core/report/hand-made';
import { sheetNamed } from '../workbooks/office-list';

const item = (index: number, pillar: string, category: string, name: string, hours: number) =>
  kohyo(index, {
    number: index + 1,
    pillar,
    category,
    item: `${category}の項目`,
    name,
    lead: '総務部あおぞら課',
    'plan.2024': `${name}の計画`,
    'actual.2024': `${name}の実績`,
    'hours.actual.2024': hours,
    'effect.actual.2024': 10 * (index + 1),
    'rating.2024': '○',
    'plan.2025': `${name}の翌年度`,
    'target.2025': `${name}の目標`,
  });
const ITEMS = [
  item(0, '窓口', '受付', '窓口の予約', 120),
  item(1, '窓口', '受付', '図書の返却', -480),
  item(2, '窓口', '案内', '案内板の見直し', 30),
  item(3, '人', '研修', '新しい取組', 5),
  item(4, '人', '研修', '広報の発送', 7),
];

/** A form that asks for what the 個票 say, its labels words of nobody's list. */
const ASKING: Form = formSchema.parse({
  ...SAIBARA,
  fields: [
    ...['number', 'pillar', 'category', 'item', 'name', 'lead'],
    ...['plan', 'actual', 'hours.actual', 'effect.actual', 'rating', 'target'].map((id) => `${id}.{year}`),
  ].map((key) => ({ key, labels: [`（${key}）`], kind: 'text', place: 'beside' })),
});

/** What must be so on the filled sheet, written by hand from the template. */
interface Template {
  readonly file: string;
  readonly sheet: string;
  readonly now: string;
  /** What each column says, A first; '' for one of the office's own. */
  readonly says: readonly string[];
  readonly texts: Readonly<Record<string, unknown>>;
  readonly formulas: Readonly<Record<string, string>>;
  /** A cell of the filled list → the cell of the template whose look it has. */
  readonly looks: Readonly<Record<string, string>>;
  readonly merges: readonly string[];
}

const TEMPLATES: readonly Template[] = [
  {
    file: 'upright.xlsx',
    sheet: '進捗一覧（R5）',
    now: '進捗一覧（R6）',
    says: ['page', 'pillar', 'category', 'item', 'action', 'lead', 'plan', 'actual', 'rating', 'plan+1', '', ''],
    texts: {
      A1: '令和６年度　行財政改革大綱　行動計画　進捗状況一覧表',
      G3: '令和６年度',
      J3: '令和７年度',
      A5: 1,
      B5: '窓口',
      C5: '受付',
      C7: '案内',
      E6: '図書の返却',
      J9: '広報の発送の翌年度',
      B8: '人',
    },
    formulas: {},
    // Covered cells of a merged column have no look to take.
    looks: { B5: 'B5', C7: 'C5', F9: 'F5', E9: 'E5', I9: 'I5', K9: 'K5', G3: 'G3', A3: 'A3' },
    merges: ['B5:B7', 'C5:C6', 'B8:B9', 'C8:C9'],
  },
  {
    file: 'three-rows.xlsx',
    sheet: 'とりまとめ',
    now: 'とりまとめ',
    says: [
      'pillar',
      'category',
      'item',
      'page',
      'name',
      'lead',
      'plan',
      'actual',
      'hours.actual.{year}',
      'rating',
      '',
      'plan+1',
      'target.{year}+1',
      '',
    ],
    texts: {
      C2: '取組一覧（令和6年度実績・令和7年度計画）',
      N1: '資料２',
      G4: '令和6年度',
      L4: '令和7年度',
      A7: '窓口',
      D8: 2,
      H8: '図書の返却の実績\n財政効果実績：20千円',
      I8: -480,
      M11: '広報の発送の目標',
    },
    formulas: {},
    looks: { A7: 'A7', B10: 'B7', C10: 'C7', I11: 'I7', N11: 'N7', G4: 'G4', L5: 'L5' },
    merges: ['A7:A9', 'B7:B8', 'A10:A11', 'B10:B11', 'A4:C5', 'N4:N6'],
  },
  {
    file: 'table.xlsx',
    sheet: 'R5一覧表',
    now: 'R6一覧表',
    says: [
      'page',
      'pillar',
      'category',
      'name',
      'lead',
      'plan',
      'actual',
      'hours.actual.{year}',
      'effect.actual.{year}',
      'rating',
      'plan+1',
      '',
      '',
    ],
    texts: {
      A1: '行政経営戦略推進プラン　取組状況一覧表　【令和6年度】',
      A3: '※業務量削減時間の△は、業務量の増加を表します。',
      F5: '令和6年度計画',
      H7: -480,
      I10: 50,
      D10: '広報の発送',
      A11: '合計',
      A13: '注１）評価は担当課による自己評価です。',
    },
    formulas: { H11: '=SUBTOTAL(109,一覧[業務量削減実績（時間）])', D11: '=SUBTOTAL(103,一覧[取組項目名])' },
    looks: { H10: 'H6', D10: 'D6', A11: 'A10', A13: 'A12' },
    merges: [],
  },
];

const open = (file: string) => readModel(readFileSync(join(__dirname, '../workbooks/lists', file)));
const cellAt = (sheet: ModelSheet, address: string): ModelCell | undefined => {
  const at = parseAddress(address);
  return at === null ? undefined : sheet.cells.get(cellKey(at.row, at.column));
};

/** Lists as three offices made them in Excel: filled in their own look, and made again with the same outcome. */
export function officeTemplatesContract(openPort: (workbook: ModelWorkbook) => Promise<PortUnderTest>): void {
  describe.each(TEMPLATES)('the office’s list $file', (template) => {
    const { file, sheet: name, now, says, texts, formulas, looks, merges } = template;
    const learn = (workbook: ModelWorkbook) => {
      const learned = learnList(
        workbook.sheets.flatMap((sheet) => readTemplate(workbook, sheet) ?? []),
        examination(ITEMS, { forms: new Map([['saibara', ASKING]]) }),
        ja,
      );
      if (learned === null) throw new Error('nothing learned');
      return learned;
    };

    test('is understood column by column', async () => {
      const { layout } = learn(await open(file));
      expect(
        layout.columns.map(({ content }) => {
          if (content === null) return '';
          return `${'part' in content ? content.part : content.field}${content.ahead === 0 ? '' : `+${content.ahead}`}`;
        }),
      ).toEqual(says);
    });

    test('is filled in its own look, twice', async () => {
      const workbook = await open(file);
      const before = sheetNamed(workbook.sheets, name);
      const expected = Object.entries(looks).map(([to, from]) => [to, lookOf(cellAt(before, from))]);
      const { layout } = learn(workbook);
      for (const each of ITEMS) workbook.sheets.push(newSheet(each.sheet));
      const { port, look } = await openPort(workbook);
      const plan = planSheet(
        'summary',
        examination(ITEMS),
        { year: 2024, layout },
        { render: () => ({}) as never },
        ja,
      );
      const made: string[] = [];
      for (const _time of ['once', 'again']) {
        expect(await port.writeSheets([plan])).toEqual([now]);
        const sheet = sheetNamed((await look()).sheets, now);
        const found = (of: Readonly<Record<string, unknown>>, part: 'value' | 'formula') =>
          Object.fromEntries(Object.keys(of).map((address) => [address, cellAt(sheet, address)?.[part] ?? null]));
        expect(found(texts, 'value')).toEqual(texts);
        expect(found(formulas, 'formula')).toEqual(formulas);
        expect(Object.keys(looks).map((to) => [to, lookOf(cellAt(sheet, to))])).toEqual(expected);
        const areas = sheet.merges.map(
          ({ top, left, bottom, right }) => `${columnName(left)}${top + 1}:${columnName(right)}${bottom + 1}`,
        );
        expect(areas).toEqual(expect.arrayContaining([...merges]));
        const all = [...sheet.cells].map(([key, { value, formula }]) => [addressOf(placeOf(key)), formula ?? value]);
        made.push(JSON.stringify(all.filter(([, value]) => value !== null).sort()));
      }
      expect(made[1]).toBe(made[0]);
    });
  });
}

/** Letters, fill and how the lines run. */
function lookOf(cell: ModelCell | undefined) {
  const { font, fill, alignment } = cell?.format ?? {};
  return { font: font?.name, size: font?.size, bold: font?.bold, fill: fill?.color, turned: alignment?.rotation };
}
