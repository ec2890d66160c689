import type { ListLayout } from './list-layout';
import { OUR_LAYOUT_IDS, OUR_LAYOUTS } from './our-layouts';

/** What of the state says how the list is laid out. */
export interface ChosenLayout {
  readonly layouts: readonly ListLayout[];
  readonly layout: string | null;
}

/** The layout that the office chose; null for the published one, also where the chosen one is gone. */
export function layoutOf({ layouts, layout }: ChosenLayout): ListLayout | null {
  const ours = OUR_LAYOUT_IDS.find((id) => id === layout);
  if (ours !== undefined) return OUR_LAYOUTS[ours];
  return layouts.find(({ id }) => id === layout) ?? null;
}

/** With the layout among the office's own, in place of one of the same id, and chosen. */
export function withLayout<State extends ChosenLayout>(state: State, layout: ListLayout): State {
  const others = state.layouts.filter(({ id }) => id !== layout.id);
  return { ...state, layouts: [...others, layout], layout: layout.id };
}
