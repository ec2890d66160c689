import type { FieldValue, Kohyo } from '../../../form/kohyo';
import { formOf } from '../../form-field';
import { saysSomething } from '../../plan-fields';
import type { CheckContext, Rule } from '../../rule';
import { THE_FORM } from '../../sources';
import { gradeOf } from '../grades';

/** Where nothing is said: in all of the room, or where nearly all others say something. */
function unexplained({ across }: CheckContext, kohyo: Kohyo, room: readonly FieldValue[]): FieldValue | undefined {
  if (!room.some(saysSomething)) return room[0];
  return room.find(({ kind, key }) => kind === 'blank' && across.peers.isUsuallyFilled(kohyo, key));
}

function variantOf(first: FieldValue, room: readonly FieldValue[]): { variant?: string } {
  if (first.year === null) return { variant: 'undated' };
  if (room.some(saysSomething)) return { variant: 'usual' };
  return first.kind === 'blank' ? {} : { variant: 'none' };
}

/** △ or ▲ with neither 課題 nor 改善点, on a form that has room for them. */
export const rule: Rule = {
  code: 'K705',
  group: 'progress',
  severity: 'warning',
  source: THE_FORM,
  *check(context) {
    for (const kohyo of context.kohyoList) {
      for (const rating of kohyo.fields.all('rating')) {
        if (rating.field.row !== null) continue;
        if (gradeOf(formOf(context, kohyo), rating.text) !== 'poor') continue;
        const { period } = rating.field;
        const room = (['reason', 'problems', 'improvement'] as const).flatMap(
          (id) => kohyo.fields.of(id, { period }) ?? [],
        );
        const first = unexplained(context, kohyo, room);
        if (!first) continue;
        yield {
          cell: first.cell,
          kohyoIndex: kohyo.index,
          ...variantOf(first, room),
          params: { rating: rating.text.trim(), ...(first.year === null ? {} : { year: first.year }) },
          related: [rating.cell],
        };
      }
    }
  },
};
