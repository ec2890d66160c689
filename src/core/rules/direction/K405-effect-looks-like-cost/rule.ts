import { clausesOf } from '../../../direction/clause';
import { readMoney } from '../../../direction/money';
import { type MeasureCell, measureCells } from '../../../direction/subject';
import type { FieldValue, Kohyo } from '../../../form/kohyo';
import { addressOf } from '../../../grid/address';
import { excerpt } from '../../../message/excerpt';
import type { OwnRule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';
import { otherSign } from '../rewrite-row';

interface Told {
  readonly where: FieldValue;
  readonly words: string;
}

function costIn(where: FieldValue | undefined): Told | null {
  if (!where || where.text.trim() === '') return null;
  const clauses = clausesOf(where.text);
  if (clauses.some((clause) => readMoney(clause) === 'reduction')) return null;
  const words = clauses.find((clause) => readMoney(clause) === 'increase');
  return words === undefined ? null : { where, words };
}

/** The words of the cell itself, else those of the row's remarks when no other year of the row is negative. */
function costBeside(kohyo: Kohyo, cell: MeasureCell, row: readonly MeasureCell[]): Told | null {
  if (cell.field.kind !== 'number') return null;
  const own = costIn(cell.field);
  if (own || row.some((other) => other.negative)) return own;
  return costIn(kohyo.fields.noteOf(cell.field.field));
}

/** A positive effect whose words speak of cost: it would be added up as a saving. */
export const rule: OwnRule = {
  code: 'K405',
  group: 'direction',
  severity: 'warning',
  source: OWN_JUDGEMENT,
  *checkOne(kohyo, context) {
    const cells = measureCells(kohyo, 'effect');
    for (const cell of cells) {
      if (cell.value === null || cell.value <= 0) continue;
      const told = costBeside(
        kohyo,
        cell,
        cells.filter((other) => other.phase === cell.phase),
      );
      if (!told) continue;
      const edits = otherSign(context.cells, [cell]);
      yield {
        cell: cell.field.cell,
        kohyoIndex: kohyo.index,
        params: { words: excerpt(told.words), where: addressOf(told.where.cell) },
        related: told.where === cell.field ? [] : [told.where.cell],
        fixes: edits.length > 0 ? [{ title: 'K405.cost', params: {}, edits }] : [],
      };
    }
  },
};
