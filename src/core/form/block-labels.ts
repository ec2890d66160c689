import type { FieldKind } from '../fields/field';
import { type FieldRef, parseTemplate } from '../fields/key';
import type { CellRef, Grid } from '../grid/grid';
import { textAt } from '../grid/grid';
import { foldLabel } from '../notation/fold';
import { remembering } from '../notation/remember';
import { unitInfo } from '../notation/units';
import { parseYear } from '../notation/year';
import type { FieldPlace } from './field-value';
import { isDistinct, type LabelHit } from './find-labels';
import type { FormField } from './form';
import type { FormNotice } from './kohyo';
import type { LabelMatcher, LabelSpec } from './label-matcher';
import type { Block } from './split-blocks';

/** A label of the form at its place in one block. */
export interface PlacedLabel {
  readonly field: FormField;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly year: number | null;
  /** What follows the label in its own cell. */
  readonly tail: string;
}

export interface LabelCell {
  readonly row: number;
  readonly column: number;
  /** It says no more than a heading of some column says. */
  readonly isHeading?: boolean;
}

export interface BlockLabels {
  readonly placed: readonly PlacedLabel[];
  /** Every label cell, headings too: where values end. */
  readonly cells: readonly LabelCell[];
  readonly missing: readonly FormField[];
  readonly notices: readonly FormNotice[];
}

/** Words that forms add for their own keeping; such a pair belongs to no field of the plan. */
const KEEPING = new Set(
  [
    '記入者',
    '作成者',
    '記入日',
    '作成日',
    '更新日',
    '最終更新日',
    '提出日',
    '記入課',
    '記入担当者',
    '確認者',
    '担当者',
    '担当者名',
    '記入者名',
    '作成者名',
    '連絡先',
    '内線',
    '内線番号',
    '電話番号',
    '決裁',
    '受付番号',
    '備考欄',
  ].map(foldLabel),
);

/** True for 記入者, 作成日 and the like. */
export const isKeepingLabel = remembering((text) => KEEPING.has(foldLabel(text).split(/[:：]/u, 1)[0] ?? ''));

/** Gives each label of the block its field: by its words, then by the heading that governs it, then by likeness. */
export function placeLabels(grid: Grid, block: Block, matcher: LabelMatcher): BlockLabels {
  const notices: FormNotice[] = [];
  const placed: PlacedLabel[] = [];
  const taken = new Map<FormField, PlacedLabel>();
  const weights = columnWeights(block.hits);
  const strays = new Set<LabelHit>();
  const shared = shareOut(block.hits);
  // Columns with most labels first: a value that happens to say a label's words stands among the values.
  const ordered = [...block.hits].sort(
    (a, b) => (weights.get(b.column) ?? 0) - (weights.get(a.column) ?? 0) || Number(isLoose(a)) - Number(isLoose(b)),
  );
  for (const hit of ordered) {
    const choice = shared.get(hit) ?? chooseField(hit, block.hits);
    if (choice === null) continue;
    const label: PlacedLabel = { ...choice, row: hit.row, column: hit.column, text: hit.text };
    const earlier = taken.get(choice.field);
    if (earlier && (!parseTemplate(choice.field.key).isPerYear || earlier.year === label.year)) {
      // 担当 over a column of a small table is no second 担当.
      if (
        hit.matches.some(({ spec }) => spec.role === 'heading' || spec.role === 'group') ||
        // 令和6年度 names a row here and columns there.
        parseYear(foldLabel(hit.text))?.rest === '' ||
        unitInfo(foldLabel(hit.text)) !== null
      )
        continue;
      // 関係部署（庁外） beside 関係部署 is a label of the office's own.
      if (isLoose(hit) && foldLabel(earlier.text) !== foldLabel(hit.text)) continue;
      notices.push({ kind: 'label-twice', label: hit.text, cells: [refOf(grid, earlier), refOf(grid, hit)] });
      if ((weights.get(hit.column) ?? 0) * 3 < (weights.get(earlier.column) ?? 0)) strays.add(hit);
      continue;
    }
    taken.set(choice.field, label);
    placed.push(label);
  }
  const cells: LabelCell[] = block.hits
    .filter((hit) => !strays.has(hit))
    .map(({ row, column, matches }) => ({
      row,
      column,
      isHeading: matches.every(({ spec }) => spec.role === 'heading'),
    }));
  const missing: FormField[] = [];
  for (const spec of matcher.specs) {
    if (spec.field === null || taken.has(spec.field)) continue;
    const near = findNear(grid, block, matcher, spec, placed, cells);
    if (near) {
      const field = spec.field;
      const label: PlacedLabel = { field, row: near.row, column: near.column, text: near.text, year: null, tail: '' };
      taken.set(field, label);
      placed.push(label);
      cells.push({ row: near.row, column: near.column });
      notices.push({ kind: 'label-misspelt', cell: refOf(grid, near), found: near.text, expected: spec.written });
    } else if (!spec.field.optional) {
      missing.push(spec.field);
    }
  }
  placed.sort((a, b) => a.row - b.row || a.column - b.column);
  return { placed, cells, missing, notices };
}

/** One spelling for several fields (その他 among incomes, その他 among expenses): they have it in the order of the form. */
function shareOut(hits: readonly LabelHit[]): Map<LabelHit, { field: FormField; year: number | null; tail: string }> {
  const shared = new Map<LabelHit, { field: FormField; year: number | null; tail: string }>();
  const met = new Map<string, number>();
  for (const hit of hits) {
    const fields = hit.matches.filter(({ spec }) => spec.field !== null);
    if (fields.length < 2 || fields.some(({ spec }) => spec.field?.under)) continue;
    const name = fields.map(({ spec }) => spec.order).join(' ');
    const at = met.get(name) ?? 0;
    met.set(name, at + 1);
    const match = fields[at];
    if (match?.spec.field) shared.set(hit, { field: match.spec.field, year: match.year, tail: match.tail });
  }
  return shared;
}

function isLoose(hit: LabelHit): boolean {
  return hit.matches.every(({ quality }) => quality !== 'exact');
}

/** Column → how many of the form's labels stand in it. */
function columnWeights(hits: readonly LabelHit[]): Map<number, number> {
  const weights = new Map<number, number>();
  for (const hit of hits) if (isDistinct(hit)) weights.set(hit.column, (weights.get(hit.column) ?? 0) + 1);
  return weights;
}

/** What is known of a field from its label. */
export function placeFor(sheet: string, label: PlacedLabel, field: FieldRef, type: FieldKind): FieldPlace {
  return { field, type, label: { sheet, row: label.row, column: label.column }, labelText: label.text };
}

function refOf(grid: Grid, at: { row: number; column: number }): CellRef {
  return { sheet: grid.sheet, row: at.row, column: at.column };
}

/** The field a hit stands for. 評価 in the column of groups with 評価 beside it is the heading, not the row. */
function chooseField(
  hit: LabelHit,
  hits: readonly LabelHit[],
): { field: FormField; year: number | null; tail: string } | null {
  const isGroup = hit.matches.some(({ spec }) => spec.role === 'group');
  if (isGroup && hits.some((other) => other.row === hit.row && other.column > hit.column && sharesField(other, hit)))
    return null;
  const candidates = hit.matches.filter(({ spec }) => spec.field !== null);
  const governed = candidates.find(({ spec }) => spec.field?.under && isGoverned(hit, spec.field.under, hits));
  const chosen = governed ?? candidates.find(({ spec }) => !spec.field?.under);
  if (!chosen?.spec.field) return null;
  return { field: chosen.spec.field, year: chosen.year, tail: chosen.tail };
}

function sharesField(a: LabelHit, b: LabelHit): boolean {
  return a.matches.some(
    ({ spec }) => spec.field !== null && b.matches.some((match) => match.spec.field === spec.field),
  );
}

/** The nearest heading among `under` at or above the hit, at or left of it. */
function isGoverned(hit: LabelHit, under: readonly string[], hits: readonly LabelHit[]): boolean {
  const wanted = new Set(under.map(foldLabel));
  return hits.some(
    (other) => other.row <= hit.row && other.column <= hit.column && other !== hit && wanted.has(foldLabel(other.text)),
  );
}

function findNear(
  grid: Grid,
  block: Block,
  matcher: LabelMatcher,
  spec: LabelSpec,
  placed: readonly PlacedLabel[],
  cells: readonly { row: number; column: number }[],
): { row: number; column: number; text: string } | null {
  const usual = new Set(placed.map(({ column }) => column));
  const { area } = block;
  const all = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  // Among the other labels first; a label that stands apart (a number in the corner) must have letters to tell it by.
  const rounds = [
    { columns: [...usual], shortest: 0 },
    { columns: all.filter((column) => !usual.has(column)), shortest: SHORTEST_APART },
  ];
  for (const { columns, shortest } of rounds) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (const column of columns) {
        const text = textAt(grid, row, column);
        if (text === '' || text.length > 60 || isKeepingLabel(text)) continue;
        if (cells.some((cell) => cell.row === row && cell.column === column)) continue;
        if (matcher.isNear(text, spec, shortest)) return { row, column, text };
      }
    }
  }
  return null;
}

/** Three characters, one of them wrong, may be any word. */
const SHORTEST_APART = 4;

/** How much of the form a block shows: distinct labels found, and on how many rows they stand. */
export function measureBlock(block: Block): { labels: number; rows: number } {
  const distinct = block.hits.filter(isDistinct);
  const labels = new Set(distinct.flatMap((hit) => hit.matches.map(({ spec }) => spec.written)));
  return { labels: labels.size, rows: new Set(distinct.map(({ row }) => row)).size };
}
