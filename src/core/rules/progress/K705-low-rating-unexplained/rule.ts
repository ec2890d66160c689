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

/** △ or ▲ with neither 課題 nor 改善点, on a form that has room for them. */
export const rule: Rule = {
  code: 'K705',
  group: 'progress',
  severity: 'warning',
  source: THE_FORM,
  *check(context) {
    for (const kohyo of context.kohyoList) {
      for (const rating of kohyo.fields.ofWholeYears('rating')) {
        if (gradeOf(formOf(context, kohyo), rating.text) !== 'poor') continue;
        const { period } = rating.field;
        const room = (['problems', 'improvement'] as const).flatMap((id) => kohyo.fields.of(id, { period }) ?? []);
        const first = unexplained(context, kohyo, room);
        if (!first) continue;
        yield {
          cell: first.cell,
          kohyoIndex: kohyo.index,
          ...(room.some(saysSomething) ? { variant: 'usual' } : first.kind === 'blank' ? {} : { variant: 'none' }),
          params: { rating: rating.text.trim() },
          related: [rating.cell],
        };
      }
    }
  },
};
