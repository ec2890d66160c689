import type { State } from '../../state/state';
import type { NextBook } from './next-book';

/**
 * What was decided and set aside on sheets that go on as they are, the years of their plan not being over: nobody is asked twice. Where
 * headings move on, a cell holds something else, and what was said of it stays behind.
 */
export function decidedBefore(
  { copies, items }: NextBook,
  { decisions, ignored }: State,
): Pick<State, 'decisions' | 'ignored'> {
  const moved = new Set(items.flatMap(({ kohyo, by }) => (by === 0 ? [] : [kohyo.sheet])));
  const stays = new Set(
    copies.flatMap(({ source, name, rows, edits = [] }) =>
      source === name && rows === undefined && edits.length === 0 && !moved.has(name) ? [name] : [],
    ),
  );
  return {
    decisions: decisions.filter(({ sheet }) => stays.has(sheet)),
    ignored: ignored.filter(({ sheet }) => stays.has(sheet)),
  };
}
