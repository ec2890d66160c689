import type { Grid } from '../grid/grid';
import { Memory } from '../memory';
import { measureBlock } from './block-labels';
import { isBlankButForExample, isExample, isExampleSheet, isInstructions } from './example-sheet';
import { findLabels, type LabelHit } from './find-labels';
import type { Form } from './form';
import { type JoinedRow, joinRows, readJoinRows } from './join-tables';
import type { Kohyo, UnreadSheet } from './kohyo';
import { type LabelMatcher, matcherOf } from './label-matcher';
import { readBlock, type UnnumberedKohyo } from './read-block';
import { readTable } from './read-table';
import { type Block, splitBlocks } from './split-blocks';

export interface RecogniseOptions {
  /** Sheets known to be something else (the office's own tables, sheets we made). */
  readonly exclude?: readonly string[];
  /** Ids of forms that the other workbooks of the set are written in: a sheet that lacks some of their labels is theirs, too. */
  readonly owned?: readonly string[];
  /** Whether a form on which nothing is written yet counts as a 個票, too: to know where what will stand. */
  readonly unwritten?: boolean;
}

export interface Recognition {
  readonly kohyoList: readonly Kohyo[];
  readonly unread: readonly UnreadSheet[];
  /** Sheets that hold a second table of a form. */
  readonly joined: readonly string[];
}

/** At least half of a form's labels, on rows of their own, make a 個票; a quarter makes a sheet worth a word. */
const ENOUGH = 0.5;
const WORTH_A_WORD = 0.25;
/** A form is the workbook's own when some sheet has nearly all its labels, or its title; else it is another city's that resembles it. */
const OWN = 0.7;
/** Labels of a block stand under one another; a list has them all in one row. */
const ROWS_PER_LABEL = 0.4;

interface Candidate {
  readonly form: Form;
  readonly block: Block;
  readonly share: number;
  readonly labels: number;
}

type Matchers = ReadonlyMap<Form, LabelMatcher>;

const NO_ROWS: readonly JoinedRow[] = [];

/** Finds every 個票 in the workbook, by the words of its labels alone. Order: tabs, then top to bottom, left to right. */
export function recognise(
  grids: readonly Grid[],
  forms: readonly Form[],
  options: RecogniseOptions = {},
  memory: Memory = new Memory(),
): Recognition {
  const matchers = memory.recall(matchersOf, forms);
  const excluded = new Set(options.exclude);
  const found: UnnumberedKohyo[] = [];
  const unread: UnreadSheet[] = [];
  const joined: string[] = [];
  const joins = new Map<string, (readonly JoinedRow[])[]>();
  const sheets = [...grids].sort((a, b) => a.position - b.position).filter(({ sheet }) => !excluded.has(sheet));
  const candidates = sheets.map((grid) => memory.recall(candidatesOn, grid, matchers));
  const owned = new Set([
    ...ownForms(candidates.flat(), forms),
    ...forms.filter(({ id }) => options.owned?.includes(id)),
  ]);
  const ids = [...owned].map(({ id }) => id).join('\n');
  const ownedForms = memory.recall(namedOf, ids, forms);
  for (const [at, grid] of sheets.entries()) {
    const likely = candidates[at] ?? [];
    const own = memory.recall(recogniseSheet, grid, matchers, likely, ownedForms, options.unwritten === true);
    found.push(...own.kohyoList);
    if (own.examples > 0) unread.push({ sheet: grid.sheet, reason: 'example', resembles: null });
    if (own.kohyoList.length + own.examples > 0) continue;
    const rows = memory.recall(joinRowsOn, grid, forms);
    for (const [id, list] of rows) joins.set(id, [...(joins.get(id) ?? []), list]);
    if (rows.length > 0) joined.push(grid.sheet);
    else unread.push(own.unread);
  }
  const rowsOf = new Map([...joins].map(([form, lists]) => [form, memory.recall(oneList, ...lists)]));
  const kohyoList = found.map((item, index) => memory.recall(numbered, item, rowsOf.get(item.form) ?? NO_ROWS, index));
  return { kohyoList, unread, joined };
}

function matchersOf(forms: readonly Form[]): Matchers {
  return new Map(forms.map((form) => [form, matcherOf(form)]));
}

function namedOf(ids: string, forms: readonly Form[]): ReadonlySet<Form> {
  const named = new Set(ids.split('\n'));
  return new Set(forms.filter(({ id }) => named.has(id)));
}

function joinRowsOn(grid: Grid, forms: readonly Form[]): readonly (readonly [string, readonly JoinedRow[]])[] {
  return forms.flatMap((form) => {
    const rows = readJoinRows(grid, form);
    return rows === null ? [] : [[form.id, rows] as const];
  });
}

function oneList(...lists: readonly (readonly JoinedRow[])[]): readonly JoinedRow[] {
  return lists.flat();
}

function numbered(item: UnnumberedKohyo, rows: readonly JoinedRow[], index: number): Kohyo {
  return { ...joinRows(item, rows), index };
}

/** Blocks on a sheet that have something of a form, best first. */
function candidatesOn(grid: Grid, matchers: Matchers): readonly Candidate[] {
  return [...matchers]
    .flatMap(([form, matcher]) => (form.shape === 'block' ? blockCandidates(grid, form, matcher) : []))
    .sort((a, b) => b.share - a.share || b.labels - a.labels);
}

/** The forms whose labels may be missed on a sheet that lacks some: those that are used here, and the only one that was asked for. */
function ownForms(candidates: readonly Candidate[], forms: readonly Form[]): ReadonlySet<Form> {
  if (forms.length === 1) return new Set(forms);
  const own = candidates.filter(({ share, block }) => share >= OWN || block.hits.some(isTitle));
  return new Set(own.map(({ form }) => form));
}

function isTitle({ matches }: LabelHit): boolean {
  return matches.some(({ spec }) => spec.role === 'title');
}

function recogniseSheet(
  grid: Grid,
  matchers: Matchers,
  likely: readonly Candidate[],
  owned: ReadonlySet<Form>,
  unwritten: boolean,
): { kohyoList: readonly UnnumberedKohyo[]; examples: number; unread: UnreadSheet } {
  const candidates = likely.filter(({ form }) => owned.has(form));
  let tables: UnnumberedKohyo[] = [];
  for (const [form, matcher] of matchers) {
    if (form.shape !== 'table') continue;
    const rows = readTable(grid, form, matcher);
    if (rows.length > tables.length) tables = rows;
  }
  const accepted = withoutOverlap(candidates.filter(({ share }) => share >= ENOUGH));
  const read = accepted
    .sort((a, b) => a.block.area.top - b.block.area.top || a.block.area.left - b.block.area.left)
    .flatMap(({ form, block }) => {
      const matcher = matchers.get(form);
      return matcher ? [{ kohyo: readBlock(grid, block, form, matcher), area: block.area }] : [];
    });
  // The form as it was sent out, nothing written on it yet: there is no 個票 to speak of.
  const isBlankForm = read.length > 0 && read.every(({ kohyo }) => isUnwritten(kohyo));
  if (isBlankForm && !(unwritten && !isExampleSheet(grid))) {
    const reason = isInstructions(grid) ? 'example' : 'blank-form';
    return { kohyoList: [], examples: 0, unread: { sheet: grid.sheet, reason, resembles: null } };
  }
  const all = read.length > 0 ? read : tables.map((kohyo) => ({ kohyo, area: kohyo.range }));
  const counted = all
    .filter(
      ({ kohyo, area }) =>
        (unwritten && (isUnwritten(kohyo) || isBlankButForExample(grid, kohyo, area))) || !isExample(grid, kohyo, area),
    )
    .map(({ kohyo }) => kohyo);
  return { kohyoList: counted, examples: all.length - counted.length, unread: unreadSheet(grid, candidates, matchers) };
}

/** Nothing is written on it, or no more than who is in charge: that was written in when it was handed out. */
function isUnwritten({ fields }: UnnumberedKohyo): boolean {
  return [...fields.values()].every(({ kind, field }) => kind === 'blank' || field.id === 'lead');
}

function blockCandidates(grid: Grid, form: Form, matcher: LabelMatcher): Candidate[] {
  const expected = form.fields.filter(({ optional }) => !optional).length;
  return splitBlocks(grid, findLabels(grid, matcher))
    .map((block) => ({ form, block, ...measureBlock(block) }))
    .filter(({ labels, rows }) => labels >= 3 && rows >= labels * ROWS_PER_LABEL)
    .map(({ form: own, block, labels }) => ({ form: own, block, labels, share: Math.min(1, labels / expected) }));
}

/** The best candidates that lie apart from each other: a sheet may hold 個票 of several forms. */
function withoutOverlap(candidates: readonly Candidate[]): Candidate[] {
  const accepted: Candidate[] = [];
  for (const candidate of candidates) {
    if (!accepted.some((other) => overlaps(other.block, candidate.block))) accepted.push(candidate);
  }
  return accepted;
}

/** Blocks are compared by their labels: the area of a block reaches to the next one. */
function overlaps(a: Block, b: Block): boolean {
  const box = (block: Block) => {
    const rows = block.hits.map(({ row }) => row);
    const columns = block.hits.map(({ column }) => column);
    return {
      top: Math.min(...rows),
      bottom: Math.max(...rows),
      left: Math.min(...columns),
      right: Math.max(...columns),
    };
  };
  const one = box(a);
  const two = box(b);
  return one.top <= two.bottom && two.top <= one.bottom && one.left <= two.right && two.left <= one.right;
}

function unreadSheet(grid: Grid, candidates: readonly Candidate[], matchers: Matchers): UnreadSheet {
  const best = candidates[0];
  if (isInstructions(grid)) return { sheet: grid.sheet, reason: 'example', resembles: null };
  if (!best || best.share < WORTH_A_WORD) return { sheet: grid.sheet, reason: 'not-a-form', resembles: null };
  const found = new Set(best.block.hits.flatMap((hit) => hit.matches.map(({ spec }) => spec)));
  const specs = matchers.get(best.form)?.specs.filter(({ field }) => field !== null && !field.optional) ?? [];
  return {
    sheet: grid.sheet,
    reason: 'looks-like-a-form',
    resembles: {
      form: best.form.id,
      found: specs.filter((spec) => found.has(spec)).length,
      expected: specs.length,
      missing: specs.filter((spec) => !found.has(spec)).map(({ written }) => written),
    },
  };
}
