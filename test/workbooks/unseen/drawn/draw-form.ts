import { addressOf } from '../../../../src/core/grid/address';
import type { CellValue, Grid } from '../../../../src/core/grid/grid';
import { gridOf } from '../../sheet';
import { Canvas, type Plant, type Slot } from './canvas';
import { type Chance, chanceOf } from './chance';
import { type Band, type Draft, YEAR_STYLES } from './draft';
import { FACILITY, identity, NAME } from './identity';
import { list } from './lists';
import { prose } from './prose';
import { review } from './review';
import { checks, scores } from './scores';
import { yearly } from './yearly';

/** What a person would say of a filled place; as the truth of the measured forms. */
export interface DrawnValue {
  readonly sheet: string;
  readonly cell: string;
  readonly value: CellValue;
  readonly keys: readonly string[];
}

export interface DrawnFault {
  readonly sheet: string;
  readonly cells: readonly string[];
  readonly kind: string;
  readonly codes: readonly string[];
}

/** A form drawn by lot: blank and filled sheets, and what a person would say of them. */
export interface DrawnForm {
  readonly title: string;
  readonly blank: readonly Grid[];
  readonly filled: readonly Grid[];
  readonly labels: readonly { readonly cell: string; readonly text: string; readonly keys: readonly string[] | null }[];
  readonly values: readonly DrawnValue[];
  readonly faults: readonly DrawnFault[];
  /** Places that a planted fault puts out of step with it: a finding there is not false. */
  readonly allowed: readonly { readonly sheet: string; readonly cell: string }[];
}

const TITLES = [
  '事務事業評価シート',
  '施策評価シート',
  '公共施設個別調書',
  '補助金等見直し調書',
  '業務改善（BPR）調査票',
  'KPI進捗管理シート',
  '指定管理者モニタリング評価票',
  '事業見直し個票',
];

function drawSheet(canvas: Canvas, draft: Draft, title: string, bands: readonly Band[]): void {
  const { chance } = draft;
  const last = canvas.width - 1;
  if (chance.is(0.15)) {
    canvas.text(canvas.row, 0, `様式第${chance.int(1, 9)}号`);
    canvas.row += 1;
  }
  canvas.text(
    canvas.row,
    0,
    chance.is(0.5) ? `令和${draft.year - 2018}年度　${title}` : title,
    chance.is(0.8) ? last : 0,
  );
  canvas.row += chance.pick([1, 1, 2]);
  if (chance.is(0.15)) {
    ['課長', '係長', '担当'].forEach((post, at) => {
      canvas.text(canvas.row, last - 2 + at, post);
    });
    canvas.row += 2;
  }
  for (const band of bands) {
    band(canvas, draft);
    if (chance.is(0.2)) canvas.row += 1;
  }
  if (chance.is(0.3))
    canvas.text(
      canvas.row,
      0,
      chance.pick([
        '※太枠の中を記入してください。',
        '※金額は税込みとし、千円未満を四捨五入してください。',
        '（注）記入要領を読んでから記入してください。',
      ]),
      last,
    );
}

/** A form of a kind that nobody has seen, with its filled sheets and their faults. The same seed gives the same form. */
export function drawForm(seed: number, { items = 6 }: { readonly items?: number } = {}): DrawnForm {
  const chance = chanceOf(seed);
  const draft: Draft = {
    chance,
    year: chance.pick([2024, 2024, 2025]),
    items,
    yearText: chance.pick(YEAR_STYLES),
    hasFormulas: chance.is(0.35),
    lots: (item, matter) =>
      chanceOf(
        [...`${seed}/${item}/${matter}`].reduce((sum, one) => (sum * 31 + (one.codePointAt(0) ?? 0)) % 1000000007, 7),
      ),
  };
  const title = chance.pick(TITLES);
  const width = chance.int(6, 12);
  const subject = title.includes('施設') || title.includes('指定管理') ? FACILITY : NAME;
  const middle = chance.some([yearly, yearly, list, list, scores, checks, prose], chance.int(2, 5));
  const canvases = [new Canvas(0, width)];
  const [first] = canvases;
  if (!first) throw new Error('no sheet');
  if (chance.is(0.2)) {
    const second = new Canvas(1, width);
    canvases.push(second);
    drawSheet(first, draft, `${title}（計画）`, [identity(subject), prose, ...middle.slice(0, 2)]);
    drawSheet(second, draft, `${title}（実績）`, [again(first), ...middle.slice(2), review]);
  } else drawSheet(first, draft, title, [identity(subject), prose, ...middle, review]);
  return written(title, canvases, draft, chance);
}

/** Number and name once more, on the second sheet of an item. */
function again(first: Canvas): Band {
  return (canvas) => {
    const last = canvas.width - 1;
    for (const key of ['number', 'name']) {
      const label = first.labels.find(({ keys }) => keys?.includes(key));
      const slot = first.slots.find(({ keys }) => keys.includes(key));
      if (!label || !slot) throw new Error(`no ${key} on the first sheet`);
      canvas.label(canvas.row, 0, label.text, label.keys);
      const here = canvas.slot(canvas.row, 1, [key], slot.fill, { right: last });
      if (key === 'name')
        canvas.plant(
          'halves of one item disagree',
          ['K601', 'K504', 'K617'],
          here,
          (item) => `${String(slot.fill(item)).slice(0, -1)}り`,
        );
      canvas.row += 1;
    }
  };
}

function written(title: string, canvases: readonly Canvas[], draft: Draft, chance: Chance): DrawnForm {
  const names = (item: number): string[] =>
    canvases.length === 1 ? [`${item + 1}`] : [`${item + 1}計画`, `${item + 1}実績`];
  const planted = draws(canvases, draft, chance);
  const filled: Grid[] = [];
  const values: DrawnValue[] = [];
  const faults: DrawnFault[] = [];
  const allowed: { sheet: string; cell: string }[] = [];
  for (let item = 0; item < draft.items; item += 1) {
    const here = planted.filter((one) => one.item === item);
    const wrong = new Map(here.flatMap(({ plant }) => [...plant.write(item)]));
    const sheets = names(item);
    const nameOf = (slot: Slot): string => sheets[slot.sheet] ?? '';
    for (const { plant } of here) {
      const [slot] = plant.at;
      if (!slot) continue;
      faults.push({
        sheet: nameOf(slot),
        cells: plant.at.map((one) => addressOf(one)),
        kind: plant.kind,
        codes: plant.codes,
      });
      for (const one of plant.disturbs) allowed.push({ sheet: nameOf(one), cell: addressOf(one) });
    }
    canvases.forEach((canvas, at) => {
      const written = new Map(
        canvas.slots.map((slot) => [slot, wrong.has(slot) ? (wrong.get(slot) ?? null) : slot.fill(item)]),
      );
      for (const [slot, value] of written)
        if (value !== null) values.push({ sheet: sheets[at] ?? '', cell: addressOf(slot), value, keys: slot.keys });
      const typed = new Set(wrong.keys());
      filled.push(
        sheetOf(
          canvas,
          sheets[at] ?? '',
          filled.length,
          (slot) => written.get(slot) ?? null,
          (slot) => !typed.has(slot),
        ),
      );
    });
  }
  const blankNames = canvases.length === 1 ? ['様式'] : ['計画', '実績'];
  return {
    title,
    blank: canvases.map((canvas, at) =>
      sheetOf(
        canvas,
        blankNames[at] ?? '',
        at,
        ({ printed, formula }) => printed ?? (formula === null ? null : 0),
        () => true,
      ),
    ),
    filled,
    labels: canvases.flatMap((canvas) =>
      canvas.labels.map(({ text, keys, ...at }) => ({ cell: addressOf(at), text, keys })),
    ),
    values,
    faults,
    allowed,
  };
}

function draws(
  canvases: readonly Canvas[],
  draft: Draft,
  chance: Chance,
): { readonly item: number; readonly plant: Plant }[] {
  const kinds = new Map<string, Plant[]>();
  for (const plant of canvases.flatMap(({ plants }) => plants))
    kinds.set(plant.kind, [...(kinds.get(plant.kind) ?? []), plant]);
  const drawn = chance.some([...kinds.values()], 8).map((plants) => chance.pick(plants));
  const used = new Set<string>();
  return drawn.flatMap((plant, at) => {
    // What is there twice was there first on the first sheet.
    const item = Math.max(at % draft.items, plant.kind.endsWith('twice') ? 1 : 0);
    const touched = [...plant.at, ...plant.disturbs].map((slot) => `${item}/${slot.sheet}/${addressOf(slot)}`);
    if (touched.some((place) => used.has(place))) return [];
    if (
      [...plant.write(item)].every(
        ([slot, value]) => value === slot.fill(item) || (slot.fill(item) === null && value === null),
      )
    )
      return [];
    for (const place of touched) used.add(place);
    return [{ item, plant }];
  });
}

function sheetOf(
  canvas: Canvas,
  name: string,
  position: number,
  write: (slot: Slot) => CellValue,
  calculates: (slot: Slot) => boolean,
): Grid {
  const height = Math.max(canvas.row, ...canvas.texts.map(({ row }) => row)) + 1;
  const rows: (string | number | null)[][] = Array.from({ length: height }, () =>
    Array.from({ length: canvas.width }, () => null),
  );
  for (const { row, column, text } of canvas.texts) (rows[row] ?? [])[column] = text;
  const formulas: Record<string, string> = {};
  for (const slot of canvas.slots) {
    const value = write(slot);
    (rows[slot.row] ?? [])[slot.column] = typeof value === 'boolean' ? String(value) : value;
    if (slot.formula !== null && value !== null && calculates(slot)) formulas[addressOf(slot)] = slot.formula;
  }
  const grid = gridOf({ name, labels: [], rows }, position);
  return { ...grid, merges: canvas.merges, ...(Object.keys(formulas).length > 0 ? { formulas } : {}) };
}
