import type { FieldValue } from '../../../form/kohyo';
import { readBoxes } from '../../../notation/boxes';
import type { MarkedRow } from '../../facts/marked-rows';
import { nearlyAll } from '../../facts/peers';
import type { CheckContext, Rule, RuleHit } from '../../rule';
import { THE_FORM } from '../../sources';

const tickedIn = ({ text }: FieldValue) => readBoxes(text)?.ticked;

/** □拡充　☑継続 in one cell. */
function* inCells({ kohyoList, across }: CheckContext): Iterable<RuleHit> {
  for (const one of kohyoList) {
    for (const { cell, key, text } of one.fields.values()) {
      const boxes = readBoxes(text);
      if (boxes === null || boxes.ticked === 1) continue;
      const others = across.peers.tally(one, key, tickedIn);
      // Where most have ticked nothing, nobody has been asked to yet.
      if (boxes.ticked === 0 && others.of(0) <= others.all / 2) yield { cell, kohyoIndex: one.index, variant: 'none' };
      if (boxes.ticked > 1 && nearlyAll(others.of(1), others.all))
        yield { cell, kohyoIndex: one.index, params: { count: boxes.ticked } };
    }
  }
}

/** はい｜いいえ, of which nearly all others mark one. */
function* inColumns(rows: readonly MarkedRow[]): Iterable<RuleHit> {
  for (const { kohyo, columns, marked } of rows) {
    if (marked.length === 1) continue;
    const others = rows.filter((row) => row.kohyo !== kohyo);
    if (!nearlyAll(others.filter((row) => row.marked.length === 1).length, others.length)) continue;
    const [cell, ...related] = (marked.length === 0 ? columns : marked).map((value) => value.cell);
    if (cell !== undefined)
      yield {
        cell,
        kohyoIndex: kohyo.index,
        variant: marked.length === 0 ? 'noColumn' : 'columns',
        params: { count: marked.length },
        related,
      };
  }
}

/** Boxes or columns for a mark of which none is ticked, or several where everybody else ticks one. */
export const rule: Rule = {
  code: 'K509',
  group: 'vocabulary',
  severity: 'warning',
  source: THE_FORM,
  *check(context) {
    yield* inCells(context);
    const hits = context.across.markedRows.flatMap((rows) => [...inColumns(rows)]);
    yield* hits.sort((one, other) => (one.kohyoIndex ?? 0) - (other.kohyoIndex ?? 0));
  },
};
