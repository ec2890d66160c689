import { excerpt } from '../../message/excerpt';
import { readMinusLegend } from '../../notation/minus-legend';
import type { Evidence } from '../direction';
import { cellParams } from '../params';
import type { Subject } from '../subject';

/** The writer's own key to the mark: 「△は削減を示す」. In the rows' remarks, or in the 個票's own. */
export function legend(subject: Subject): readonly Evidence[] {
  const fields = [...subject.kohyo.fields.values()].filter(
    ({ field }) => field.entry.measure === subject.measure || field.id === 'note',
  );
  return fields.flatMap((field) => {
    const said = readMinusLegend(field.text);
    if (said === null) return [];
    const params = { ...cellParams(field), words: excerpt(said.words) };
    return [{ kind: `legend-${said.points}`, points: said.points, weight: 5, cells: [field.cell], params }];
  });
}
