import type { Kohyo } from '../../form/kohyo';
import { indicatorsOf } from '../../indicators/indicator';
import type { ListLayout } from '../../list/list-layout';
import { OUR_LAYOUTS } from '../../list/our-layouts';

/** The layout of a list for which the office chose none: as published, with 指標 where the plan has any. */
export function usualLayout(kohyoList: readonly Kohyo[]): ListLayout {
  return kohyoList.some((kohyo) => indicatorsOf(kohyo).length > 0) ? OUR_LAYOUTS.indicators : OUR_LAYOUTS.published;
}
