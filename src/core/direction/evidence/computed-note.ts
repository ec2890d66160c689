import type { FieldId, KnownFieldId } from '../../fields/dictionary';
import type { FieldValue } from '../../form/kohyo';
import { excerpt } from '../../message/excerpt';
import { type Computation, computationsIn } from '../change-computation';
import type { Evidence } from '../direction';
import { cellParams } from '../params';
import type { Subject } from '../subject';

/** Fields that never compute: names and vocabulary, and what is not yet due. */
const SILENT: ReadonlySet<FieldId> = new Set<KnownFieldId>([
  'number',
  'name',
  'pillar',
  'category',
  'item',
  'lead',
  'related',
  'rating',
  'references',
  'background',
]);

type Nearness = 'cell' | 'row' | 'elsewhere';

function nearness(field: FieldValue, subject: Subject): Nearness {
  if (subject.negatives.some((cell) => cell.field.key === field.key)) return 'cell';
  return field.field.entry.measure === subject.measure ? 'row' : 'elsewhere';
}

/** True when a number of the computation is the amount of a cell with △. */
function about(computation: Computation, subject: Subject): boolean {
  return subject.negatives.some((cell) => cell.value !== null && computation.numbers.includes(Math.abs(cell.value)));
}

function weigh(computation: Computation, near: Nearness, matches: boolean): number {
  const full = near === 'cell' || matches ? 5 : near === 'row' ? 4 : 2;
  if (computation.kind !== 'product') return near === 'elsewhere' && matches ? 4 : full;
  return full - (computation.plain ? 1 : 2);
}

/** A computation in the cell, in the row's remarks or elsewhere on the 個票: before − after, or hours × days × people. */
export function computedNote(subject: Subject): readonly Evidence[] {
  const seen = new Set<string>();
  const found: Evidence[] = [];
  for (const field of subject.kohyo.fields.values()) {
    if (SILENT.has(field.field.id) || field.text.trim() === '') continue;
    const near = nearness(field, subject);
    for (const computation of computationsIn(field.text, subject.measure)) {
      const matches = about(computation, subject);
      if (near === 'elsewhere' && !matches && computation.kind === 'product') continue;
      if (computation.tentative && !matches) continue;
      const kind = `computed-${computation.kind}-${computation.points}`;
      // The same sum in every year is one reason, not three.
      const once = `${kind} ${computation.words.replace(/\s/g, '')}`;
      if (seen.has(once)) continue;
      seen.add(once);
      found.push({
        kind,
        points: computation.points,
        weight: weigh(computation, near, matches),
        cells: [field.cell],
        params: { ...cellParams(field), words: excerpt(computation.words) },
      });
    }
  }
  return found;
}
