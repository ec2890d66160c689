import { templateOf } from '../fields/key';
import type { Form, FormField } from '../form/form';
import { fullAddress } from '../grid/address';
import { type CellRef, type Grid, textAt } from '../grid/grid';
import { explainedChoices, listedWords } from '../notation/printed-choices';
import { choicesFor } from './choices-of';
import { fieldsWhenFilled } from './fields-when-filled';
import { isRated } from './form-legends';
import { written } from './printed';

/** The form with the answers that it prints in the places themselves: はい・いいえ for each question of a table. */
export function withPrintedAnswers(grid: Grid, blank: Grid, form: Form): Form {
  return withPrinted(grid, blank, withLegends(grid, form));
}

/** The marks that a legend explains for columns of 評価 that nothing else tells of. */
function withLegends(grid: Grid, form: Form): Form {
  return {
    ...form,
    fields: form.fields.map((field) => {
      const columns = field.columns?.map((column) => {
        if (field.place === 'list' || column.kind !== 'text' || column.choices || !isRated(column.heading))
          return column;
        const marks = choicesFor(grid, column.heading);
        return marks.length > 0 ? { ...column, choices: [...marks] } : column;
      });
      return columns ? { ...field, columns } : field;
    }),
  };
}

function withPrinted(grid: Grid, blank: Grid, form: Form): Form {
  const printed = choicesInPlaces(grid, blank);
  if (printed.length === 0) return form;
  const fields = fieldsWhenFilled(
    blank,
    form,
    printed.map(({ cell }) => cell),
  );
  const byKey = new Map<string, readonly string[]>();
  for (const { cell, choices } of printed) {
    const field = fields.get(fullAddress(cell));
    if (field) byKey.set(templateOf(field), choices);
  }
  if (byKey.size === 0) return form;
  return { ...form, fields: form.fields.map((field) => withAnswers(field, byKey)) };
}

function withAnswers(field: FormField, byKey: ReadonlyMap<string, readonly string[]>): FormField {
  const choices = byKey.get(field.key);
  const columns = field.columns?.map((column) => {
    const own = byKey.get(column.key);
    return own && column.choices === undefined ? { ...column, choices: [...own] } : column;
  });
  return {
    ...field,
    ...(choices && field.choices === undefined && columns === undefined ? { choices: [...choices] } : {}),
    ...(columns ? { columns } : {}),
  };
}

function choicesInPlaces(grid: Grid, blank: Grid): { readonly cell: CellRef; readonly choices: readonly string[] }[] {
  return grid.texts.flatMap((line, y) =>
    line.flatMap((text, x) => {
      const cell = { sheet: grid.sheet, row: grid.top + y, column: grid.left + x };
      if (text.trim() === '' || textAt(blank, cell.row, cell.column) !== '') return [];
      const explained = explainedChoices(text);
      const choices = explained.length > 0 ? explained.map(written) : listedWords(text);
      return choices.length > 0 ? [{ cell, choices }] : [];
    }),
  );
}
