import { departmentKey } from '../../notation/department';
import { mergeStates } from '../../state/merge';
import { emptyState, type Received, type State } from '../../state/state';
import type { ItemMark } from '../item-mark';
import type { GatherInput } from './gather.types';
import { handedOut } from './handed-out';
import type { SentSheet, Source } from './sent-sheet';

/**
 * What is decided in the gathered workbook: all that was, and what was decided in the files about the sheets that came from them, the later of
 * two about the same. Settings are those of the workbook; a new one has those on which all files agree.
 */
export function gatheredState(
  { book, sent, organisation }: GatherInput,
  targets: ReadonlyMap<SentSheet, string>,
  received: readonly Received[],
  untouched: readonly ItemMark[],
): State {
  const names = new Map<Source, Map<string, string>>();
  for (const [{ source, grid }, as] of targets) {
    const own = names.get(source) ?? new Map<string, string>();
    names.set(source, own.set(grid.sheet, as));
  }
  const decided = [...names].map(([source, sheets]): State => {
    const { decisions, ignored, forms } = source.recognised.state;
    const here = <T extends { readonly sheet: string }>(list: readonly T[]): T[] =>
      list.flatMap((one) => {
        const sheet = sheets.get(one.sheet);
        return sheet === undefined ? [] : [{ ...one, sheet }];
      });
    return { ...emptyState(), forms, decisions: here(decisions), ignored: here(ignored) };
  });
  const settings = agreed([...sent, ...(organisation ? [organisation] : [])]);
  // Files know the sections of the day on which they were handed out; the office's own table is today's.
  const listed = organisation?.recognised.organisation ? { ...settings, departments: [] } : settings;
  const base = book?.recognised.state ?? listed;
  const merged = mergeStates([...decided, base]);
  // A sheet that came back blank is one that nobody waits for.
  const blank = new Set(untouched);
  const marks = [...sent, ...(book ? [book] : [])].flatMap((source) =>
    [...source.marks.values()].filter((mark) => !blank.has(mark)),
  );
  return { ...merged, received: [...received], asked: askedNow(base.asked, handedOut(marks)) };
}

/** The settings on which all files that set them agree. */
function agreed(sources: readonly Source[]): State {
  const empty = emptyState();
  const states = sources.map(({ recognised }) => recognised.state);
  const common = <K extends keyof State>(key: K): State[K] => {
    const none = JSON.stringify(empty[key]);
    const set = new Map(states.map((state) => [JSON.stringify(state[key]), state[key]]));
    set.delete(none);
    const [only, ...others] = set.values();
    return only !== undefined && others.length === 0 ? only : empty[key];
  };
  return {
    ...empty,
    form: common('form'),
    planYears: common('planYears'),
    currentYear: common('currentYear'),
    convention: common('convention'),
    rules: common('rules'),
    options: common('options'),
    departments: common('departments'),
  };
}

/** What was handed out is known only from what was seen of it: more may have been seen before. */
function askedNow(before: State['asked'], now: Readonly<State['asked']>): State['asked'] {
  const all = new Map(before.map((one) => [departmentKey(one.section), one]));
  for (const one of now) {
    const key = departmentKey(one.section);
    const known = all.get(key);
    if (!known || known.count < one.count) all.set(key, one);
  }
  return [...all.values()];
}
