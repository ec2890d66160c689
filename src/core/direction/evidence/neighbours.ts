import { type FieldValue, type Kohyo, textOf } from '../../form/kohyo';
import { excerpt } from '../../message/excerpt';
import { departmentKey } from '../../notation/department';
import type { Evidence, Measure } from '../direction';
import { cellParams } from '../params';
import type { Subject } from '../subject';

/** A 個票 whose △ was told by its own evidence. */
export interface Neighbour {
  readonly kohyo: Kohyo;
  readonly measure: Measure;
  readonly direction: 'reduction' | 'increase';
  /** Its first cell with △. */
  readonly cell: FieldValue | undefined;
}

/** By the key of the lead section; '' when none is written. Each list in the order of the sheets. */
export type NeighboursBySection = ReadonlyMap<string, readonly Neighbour[]>;

const sectionOf = ({ kohyo }: Subject): string => departmentKey(textOf(kohyo, 'lead'));

function hint(kind: string, found: readonly Neighbour[], subject: Subject): readonly Evidence[] {
  return (['reduction', 'increase'] as const).flatMap((points) => {
    const one = found.find((other) => other.direction === points);
    if (!one?.cell) return [];
    const params = {
      ...cellParams(one.cell),
      sheet: one.kohyo.sheet,
      name: excerpt(textOf(one.kohyo, 'name')),
      count: found.filter((other) => other.direction === points).length,
    };
    const cells = [one.cell.cell, ...subject.negatives.map((cell) => cell.field.cell)];
    return [{ kind: `${kind}-${points}`, points, weight: 1, cells, params }];
  });
}

/** How the same section writes △ on its other 個票: a hint, never enough alone. */
export function neighbours(subject: Subject, all: NeighboursBySection): readonly Evidence[] {
  const section = sectionOf(subject);
  if (section === '') return [];
  const same = all.get(section) ?? [];
  const found = same.filter((one) => one.kohyo !== subject.kohyo && one.measure === subject.measure);
  return hint('same-section', found, subject);
}

/** How the same 個票 writes △ in its other row (hours for effect, effect for hours): a hint. */
export function otherMeasure(subject: Subject, all: NeighboursBySection): readonly Evidence[] {
  const same = all.get(sectionOf(subject)) ?? [];
  const found = same.filter((one) => one.kohyo === subject.kohyo && one.measure !== subject.measure);
  return hint('same-sheet', found, subject);
}
