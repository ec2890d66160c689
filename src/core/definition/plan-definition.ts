import { parseTemplate } from '../fields/key';
import { fieldName } from '../fields/name';
import type { Form, FormField } from '../form/form';
import { putHeadings, putLines, putMarkedLine } from '../report/layout/list-sheet';
import { SheetLayout, text } from '../report/layout/sheet-layout';
import type { Look, PrintPlan, SheetPlan } from '../report/layout/sheet-plan';
import { OUR_MARK } from '../report/remake/our-sheets';
import { type DefinitionWords, kinds, meanings, requirements, unitChoices, usedChoices, wordFor } from './words';

/** What was learned of a form beside the form itself. */
export interface DefinitionNotes {
  /** Address of the label on the form, by its words; left out where nobody knows. */
  readonly cellOf: (field: FormField) => string;
  /** What is asked about a field, in words; '' for nothing. */
  readonly askedOf: (field: FormField) => string;
  /** What is asked about the form as a whole. */
  readonly asked: readonly string[];
}

/** Labels of one field stand in one cell, parted by this. */
export const BETWEEN_LABELS = '／';
/** A cell of Excel holds 32,767 characters. */
const LONGEST_CELL = 30_000;
const WIDTHS = [8, 34, 26, 9, 9, 12, 7, 46, 30];

/** A form as sheets that a clerk reads and corrects in Excel: its fields, the words for meanings, and a copy to read it back by. */
export function planDefinition(form: Form, notes: DefinitionNotes, words: DefinitionWords): SheetPlan[] {
  return [definitionSheet(form, notes, words), meaningsSheet(words), copySheet(form, words)];
}

export function headingsOf({ definition }: DefinitionWords): string[] {
  return [
    definition.columnCell,
    definition.columnLabel,
    definition.columnMeaning,
    definition.columnKind,
    definition.columnUnit,
    definition.columnRequired,
    definition.columnUsed,
    definition.columnAsked,
    definition.columnName,
  ];
}

function definitionSheet(form: Form, notes: DefinitionNotes, words: DefinitionWords): SheetPlan {
  const { definition } = words;
  const sheet = new SheetLayout(WIDTHS);
  putLines(sheet, [{ look: 'title', words: definition.title.replace('{name}', form.name) }]);
  putMarkedLine(sheet, definition.lead, OUR_MARK);
  putLines(
    sheet,
    notes.asked.map((line) => ({ look: 'note' as const, words: line })),
  );
  putConvention(sheet, form, words);
  const head = sheet.row;
  putHeadings(sheet, headingsOf(words));
  for (const field of form.fields) putField(sheet, field, notes, words);
  return finished(sheet, 'definition', definition.sheet, head);
}

function putConvention(sheet: SheetLayout, { convention }: Form, { definition }: DefinitionWords): void {
  const word = convention === undefined ? '' : definition[convention];
  sheet.put(sheet.row, 1, text(definition.convention), 'hierarchy');
  sheet.put(sheet.row, 2, text(word), 'answer');
  sheet.put(sheet.row, 7, text(definition.conventionHint), 'note');
  sheet.row += 1;
}

function putField(sheet: SheetLayout, field: FormField, notes: DefinitionNotes, words: DefinitionWords): void {
  const cells: readonly (readonly [string, Look])[] = [
    [notes.cellOf(field), 'textCentre'],
    [field.labels.join(BETWEEN_LABELS), 'answer'],
    [meaningOf(field, words), 'answer'],
    [wordFor(kinds(words), field.kind), 'answer'],
    [wordFor(unitChoices(words), field.unit ?? null), 'answer'],
    [wordFor(requirements(words), field.required), 'answer'],
    [wordFor(usedChoices(words), true), 'answer'],
    [notes.askedOf(field), 'text'],
    [field.key, 'text'],
  ];
  cells.forEach(([word, look], column) => {
    sheet.put(sheet.row, column, text(word), look);
  });
  sheet.heights[sheet.row] = Math.max(...cells.map(([word, look], column) => sheet.heightFor(word, look, column)));
  sheet.row += 1;
}

/** What the field means, in the word for it; the office's own are all called alike. */
export function meaningOf({ key }: FormField, { definition, fields }: DefinitionWords): string {
  return parseTemplate(key).entry.known ? fieldName(key, fields) : definition.own;
}

function meaningsSheet(words: DefinitionWords): SheetPlan {
  const { definition } = words;
  const sheet = new SheetLayout([40, 10]);
  putLines(sheet, [{ look: 'title', words: definition.meaningsSheet }]);
  putMarkedLine(sheet, definition.meaningsLead.replace('{own}', definition.own), OUR_MARK);
  const head = sheet.row;
  putHeadings(sheet, [definition.columnMeaning]);
  for (const { word } of meanings(words)) {
    sheet.put(sheet.row, 0, text(word), 'text');
    sheet.row += 1;
  }
  return finished(sheet, 'meanings', definition.meaningsSheet, head);
}

function copySheet(form: Form, { definition }: DefinitionWords): SheetPlan {
  const sheet = new SheetLayout([80, 10]);
  putLines(sheet, [{ look: 'title', words: definition.copySheet }]);
  putMarkedLine(sheet, definition.copyLead, OUR_MARK);
  const head = sheet.row;
  const whole = JSON.stringify(form);
  for (let at = 0; at < whole.length; at += LONGEST_CELL) {
    sheet.put(sheet.row, 0, text(whole.slice(at, at + LONGEST_CELL)), 'note');
    sheet.heights[sheet.row] = 15;
    sheet.row += 1;
  }
  return finished(sheet, 'copy', definition.copySheet, head);
}

function finished(sheet: SheetLayout, id: SheetPlan['id'], name: string, head: number): SheetPlan {
  const right = sheet.widths.length - 1;
  const print: PrintPlan = {
    paper: 'A3',
    orientation: 'landscape',
    titleRows: { from: head, to: head },
    area: { top: 0, left: 0, bottom: sheet.row - 1, right },
    breaksBefore: [],
    header: '',
    footer: '&P / &N',
  };
  return sheet.plan({
    id,
    name,
    freeze: { rows: head + 1, columns: 0 },
    filter: null,
    print,
    identity: { columns: [[0]], name: null, nearNames: false },
    previousRows: '',
  });
}
