import type { Requirement } from '../fields/field';
import { ownId, parseTemplate, templateFor } from '../fields/key';
import type { Form, FormField } from '../form/form';
import { FormError, parseForm } from '../form/parse-form';
import { type CellRef, type Grid, textAt, usedRange } from '../grid/grid';
import { foldLabel } from '../notation/fold';
import { BETWEEN_LABELS, headingsOf, meaningOf } from './plan-definition';
import { type Choice, type DefinitionWords, kinds, meanings, requirements, unitChoices, usedChoices } from './words';

/** What in the sheet cannot be understood; `locales/` says it. */
export type DefinitionFault =
  | { readonly kind: 'no-sheet' | 'no-copy' | 'too-few' }
  | { readonly kind: 'unknown-word'; readonly cell: CellRef; readonly text: string; readonly known: readonly string[] }
  | { readonly kind: 'no-label' | 'unknown-field' | 'fixed-meaning'; readonly cell: CellRef; readonly text: string }
  | { readonly kind: 'meaning-twice'; readonly cell: CellRef; readonly other: CellRef; readonly text: string };

/** The sheet does not hold together: every fault at once, so that they are put right in one go. */
export class DefinitionError extends Error {
  constructor(readonly faults: readonly DefinitionFault[]) {
    super(faults.map(({ kind }) => kind).join(', '));
    this.name = 'DefinitionError';
  }
}

/** True for a workbook that holds a definition of ours. */
export function holdsDefinition(grids: readonly Grid[], words: DefinitionWords): boolean {
  return grids.some((grid) => headingRow(grid, words) !== null);
}

/** The form as it was corrected in Excel. Throws DefinitionError, with the cells that cannot be understood. */
export function readDefinition(grids: readonly Grid[], words: DefinitionWords): Form {
  const grid = grids.find((one) => headingRow(one, words) !== null);
  const head = grid && headingRow(grid, words);
  if (!grid || head == null) throw new DefinitionError([{ kind: 'no-sheet' }]);
  const base = copyIn(grids);
  if (base === null) throw new DefinitionError([{ kind: 'no-copy' }]);
  const faults: DefinitionFault[] = [];
  const lines = linesUnder(grid, head, base, faults);
  const fields = lines.flatMap((line) => fieldOf(line, words, faults));
  faults.push(...meaningsTwice(fields));
  if (fields.length < 2) faults.push({ kind: 'too-few' });
  const convention = conventionIn(grid, head, words, faults);
  if (faults.length > 0) throw new DefinitionError(faults);
  const { convention: _, ...rest } = base;
  return parseForm({ ...rest, ...(convention ? { convention } : {}), fields: fields.map(({ field }) => field) });
}

interface Line {
  readonly grid: Grid;
  readonly row: number;
  readonly field: FormField;
}

interface Read {
  readonly field: FormField;
  readonly cell: CellRef;
}

const COLUMN = { label: 1, meaning: 2, kind: 3, unit: 4, required: 5, used: 6, name: 8 } as const;

function headingRow(grid: Grid, words: DefinitionWords): number | null {
  const used = usedRange(grid);
  if (!used) return null;
  const headings = headingsOf(words);
  for (let row = used.top; row <= Math.min(used.bottom, used.top + 30); row += 1)
    if (headings.every((heading, column) => foldLabel(textAt(grid, row, column)) === foldLabel(heading))) return row;
  return null;
}

/** The form as it was written: it keeps what the sheet does not show. */
function copyIn(grids: readonly Grid[]): Form | null {
  for (const grid of grids) {
    const whole = grid.texts
      .map((line) => line[0] ?? '')
      .slice(
        Math.max(
          0,
          grid.texts.findIndex((line) => (line[0] ?? '').startsWith('{')),
        ),
      )
      .join('');
    if (!whole.startsWith('{')) continue;
    try {
      return parseForm(JSON.parse(whole));
    } catch (error) {
      if (!(error instanceof SyntaxError) && !(error instanceof FormError)) throw error;
    }
  }
  return null;
}

function linesUnder(grid: Grid, head: number, base: Form, faults: DefinitionFault[]): Line[] {
  const lines: Line[] = [];
  const bottom = usedRange(grid)?.bottom ?? head;
  for (let row = head + 1; row <= bottom; row += 1) {
    const name = textAt(grid, row, COLUMN.name).trim();
    if (name === '' && textAt(grid, row, COLUMN.label).trim() === '') continue;
    const field = base.fields.find(({ key }) => key === name);
    if (field) lines.push({ grid, row, field });
    else faults.push({ kind: 'unknown-field', cell: { sheet: grid.sheet, row, column: COLUMN.name }, text: name });
  }
  return lines;
}

function fieldOf({ grid, row, field }: Line, words: DefinitionWords, faults: DefinitionFault[]): Read[] {
  const at = (column: number): CellRef => ({ sheet: grid.sheet, row, column });
  const choose = <T>(column: number, choices: readonly Choice<T>[], usual: T): T => {
    const said = textAt(grid, row, column).trim();
    if (said === '') return usual;
    const found = choices.find(({ word }) => foldLabel(word) === foldLabel(said));
    if (found) return found.value;
    faults.push({ kind: 'unknown-word', cell: at(column), text: said, known: choices.map(({ word }) => word) });
    return usual;
  };
  if (!choose(COLUMN.used, usedChoices(words), true)) return [];
  const labels = textAt(grid, row, COLUMN.label)
    .split(BETWEEN_LABELS)
    .map((label) => label.trim())
    .filter((label) => label !== '');
  if (labels.length === 0) faults.push({ kind: 'no-label', cell: at(COLUMN.label), text: field.key });
  const { unit: _, ...rest } = field;
  const unit = choose(COLUMN.unit, unitChoices(words), field.unit ?? null);
  const changed: FormField = {
    ...rest,
    labels: textAt(grid, row, COLUMN.label).trim() === field.labels.join(BETWEEN_LABELS).trim() ? field.labels : labels,
    kind: choose(COLUMN.kind, kinds(words), field.kind),
    required: choose<Requirement>(COLUMN.required, requirements(words), field.required),
    ...(unit === null ? {} : { unit }),
  };
  return [
    {
      field: withMeaning(changed, at(COLUMN.meaning), textAt(grid, row, COLUMN.meaning), words, faults),
      cell: at(COLUMN.meaning),
    },
  ];
}

/** Of several values, each with a meaning of its own. */
const FIXED: ReadonlySet<FormField['place']> = new Set(['list', 'rows', 'periods', 'cells']);

/** The field under the meaning that the person gave it; of a field that is a list, the meaning is fixed. */
function withMeaning(
  field: FormField,
  cell: CellRef,
  said: string,
  words: DefinitionWords,
  faults: DefinitionFault[],
): FormField {
  const word = said.trim();
  if (word === '' || foldLabel(word) === foldLabel(meaningOf(field, words))) return field;
  const isOwn = foldLabel(word) === foldLabel(words.definition.own);
  const known = meanings(words).find((choice) => foldLabel(choice.word) === foldLabel(word));
  if (!isOwn && !known) {
    faults.push({ kind: 'unknown-word', cell, text: word, known: [] });
    return field;
  }
  if (FIXED.has(field.place)) {
    faults.push({ kind: 'fixed-meaning', cell, text: word });
    return field;
  }
  const before = parseTemplate(field.key);
  const meant = isOwn ? null : parseTemplate(known?.value ?? '');
  const id = meant?.id ?? ownId(field.labels[0] ?? '');
  const isPerYear = meant ? meant.isPerYear : before.isPerYear;
  const key = meant && !meant.isPerYear ? (known?.value ?? '') : templateFor(id, { year: isPerYear });
  const { yearFrom, columns, ...rest } = field;
  const renamed = columns?.map((column) => {
    const part = parseTemplate(column.key);
    return part.id === before.id
      ? { ...column, key: templateFor(id, { year: part.isPerYear, note: part.isNote }) }
      : column;
  });
  const needsYear = isPerYear && field.place === 'beside' && !field.labels.some((label) => label.includes('{年}'));
  return {
    ...rest,
    key,
    place: !isPerYear && field.place === 'years' ? 'beside' : field.place,
    ...(renamed ? { columns: renamed } : {}),
    ...(needsYear ? { yearFrom: yearFrom ?? 'form' } : {}),
  };
}

/** Two fields under one meaning: one of them would never be read. */
function meaningsTwice(read: readonly Read[]): DefinitionFault[] {
  const met = new Map<string, CellRef>();
  return read.flatMap(({ field, cell }): DefinitionFault[] => {
    const other = met.get(field.key);
    met.set(field.key, cell);
    return other === undefined ? [] : [{ kind: 'meaning-twice', cell, other, text: field.labels[0] ?? '' }];
  });
}

function conventionIn(
  grid: Grid,
  head: number,
  { definition }: DefinitionWords,
  faults: DefinitionFault[],
): Form['convention'] {
  for (let row = head - 1; row >= 0; row -= 1) {
    if (foldLabel(textAt(grid, row, COLUMN.label)) !== foldLabel(definition.convention)) continue;
    const said = textAt(grid, row, COLUMN.meaning).trim();
    if (said === '') return undefined;
    if (foldLabel(said) === foldLabel(definition.reduction)) return 'reduction';
    if (foldLabel(said) === foldLabel(definition.increase)) return 'increase';
    const known = [definition.reduction, definition.increase];
    faults.push({ kind: 'unknown-word', cell: { sheet: grid.sheet, row, column: COLUMN.meaning }, text: said, known });
  }
  return undefined;
}
