import { planDefinition } from '../../../src/core/definition/plan-definition';
import {
  DefinitionError,
  type DefinitionFault,
  holdsDefinition,
  readDefinition,
} from '../../../src/core/definition/read-definition';
import type { Form } from '../../../src/core/form/form';
import { recognise } from '../../../src/core/form/recognise';
import type { Grid } from '../../../src/core/grid/grid';
import { learnSheets } from '../../../src/core/learn/learn-sheets';
import { isOurSheet } from '../../../src/core/report/remake/our-sheets';
import { ja } from '../../../src/locales/ja';
import { PARKS, parkSheet } from '../../workbooks/park-form';
import { gridOf } from '../../workbooks/sheet';
import { UNSEEN_FORMS } from '../../workbooks/unseen';
import { blankOf } from '../../workbooks/unseen/unseen-form';

const notes = { cellOf: () => '', askedOf: () => '', asked: ['取組の名前を確かめてください。'] };

function learned(): Form {
  const found = learnSheets([gridOf(parkSheet(null))], { id: 'park' });
  if (found === null) throw new Error('nothing learned');
  return found.form;
}

/** The planned sheets as they are read again, after a person wrote into some cells of the definition. */
function sheets(form: Form, edits: Readonly<Record<string, Readonly<Record<number, string>>>> = {}): Grid[] {
  return planDefinition(form, notes, ja).map((plan, position) => {
    const rows: string[][] = [];
    for (const { row, column, value } of plan.cells) {
      rows[row] ??= [];
      const line = rows[row];
      if (line && value?.kind === 'text') line[column] = value.text;
    }
    const full = Array.from(rows, (line) => Array.from(line ?? [], (text) => text ?? ''));
    for (const line of full)
      for (const [column, text] of Object.entries(edits[line[8] ?? ''] ?? {})) line[Number(column)] = text;
    return gridOf(
      { name: plan.name, labels: [], rows: full.map((line) => line.map((text) => (text === '' ? null : text))) },
      position,
    );
  });
}

const LABEL = 1;
const MEANING = 2;
const KIND = 3;
const REQUIRED = 5;
const USED = 6;

function faults(edits: Parameters<typeof sheets>[1]): readonly DefinitionFault[] {
  try {
    readDefinition(sheets(learned(), edits), ja);
  } catch (error) {
    if (error instanceof DefinitionError) return error.faults;
    throw error;
  }
  return [];
}

const FORMS: readonly (readonly [string, Form])[] = [
  ['公園管理調書', learned()],
  ...UNSEEN_FORMS.map((form) => [form.name, learnSheets(blankOf(form), { id: 'unseen' })?.form ?? learned()] as const),
];

test.each(FORMS)('%s: written and read back without a change, a form is the same', (_, form) => {
  const written = sheets(form);
  expect(holdsDefinition(written, ja)).toBe(true);
  expect(readDefinition(written, ja)).toEqual(form);
});

test('its sheets are ours: they are never taken for somebody’s 個票', () => {
  expect(sheets(learned()).every(isOurSheet)).toBe(true);
});

test('what was corrected is what is read: label, meaning, kind, required, and what is left out', () => {
  const form = readDefinition(
    sheets(learned(), {
      purpose: { [LABEL]: '設置の目的／目的', [MEANING]: 'この様式だけの欄', [REQUIRED]: '必ず' },
      'own.利用者数(人)': {},
      'problems.{year}': { [USED]: 'いいえ' },
    }),
    ja,
  );
  const field = form.fields.find(({ key }) => key === 'own.設置の目的');
  expect(field).toMatchObject({ labels: ['設置の目的', '目的'], required: 'always' });
  expect(form.fields.some(({ labels }) => labels.includes('管理の課題'))).toBe(false);
});

test('a row of years under another meaning is read under it', () => {
  const own = learned().fields.find(({ labels }) => labels.includes('利用者数（人）'))?.key ?? '';
  const form = readDefinition(sheets(learned(), { [own]: { [MEANING]: '年度の実績' } }), ja);
  const [kohyo] = recognise(
    PARKS.slice(0, 1).map((item) => gridOf(parkSheet(item))),
    [form],
  ).kohyoList;
  expect(kohyo?.fields.get('actual.2024')?.text).toBe('1,350');
});

test('what cannot be understood is told by its cell, all at once', () => {
  expect(
    faults({
      purpose: { [MEANING]: '目的のようなもの', [KIND]: '文' },
      lead: { [LABEL]: '' },
      number: { [MEANING]: '取組項目名' },
    }),
  ).toMatchObject([
    { kind: 'no-label', cell: { sheet: '様式の定義', column: LABEL }, text: 'lead' },
    { kind: 'unknown-word', cell: { column: KIND }, text: '文' },
    { kind: 'unknown-word', cell: { column: MEANING }, text: '目的のようなもの', known: [] },
    { kind: 'meaning-twice', cell: { column: MEANING } },
  ]);
});
