import type { Compared } from '../../core/cycle/compare/compare';
import { changeText, counted, leadText } from '../../core/cycle/compare/compare-sheets';
import { calledBy } from '../../core/cycle/handout/handout';
import { formatYear } from '../../core/notation/year';
import { fill } from '../../locales/fill';
import type { Words } from '../../locales/words';

/** What was seen side by side, in words. */
export function compareLines({ now, similar, against, opinions, year }: Compared, words: Words): string[] {
  const { compare: say, cli } = words;
  const changed = (against ?? []).filter(({ change, moved, replanned }) => change !== 'same' || moved || replanned);
  const open = opinions.filter((one) => one.answer === '').length;
  return [
    fill(say.similarCount, {
      groups: similar.length,
      items: new Set(similar.flatMap(({ items }) => items)).size,
    }),
    ...similar.flatMap(({ items, words: shared }) => [
      fill(say.similarItem, { words: shared.join(cli.listSeparator) }),
      ...items.map((kohyo) =>
        fill(say.similarEach, { ...calledBy(kohyo), lead: leadText(now.leads.get(kohyo.index), words) }),
      ),
    ]),
    ...(against === null
      ? []
      : [fill(counted(say.againstCount, against, words), { year: formatYear(year, words.language) })]),
    ...changed.flatMap((item) => {
      const shown = item.now ?? item.last;
      if (!shown) return [];
      const called = calledBy(shown);
      const told = { change: changeText(item, words), ...called, name: called.name || shown.sheet };
      return item.change === 'renamed' && item.last
        ? [fill(say.againstRenamed, { ...told, from: calledBy(item.last).name })]
        : [fill(say.againstItem, told)];
    }),
    ...(opinions.length === 0 ? [] : [fill(say.opinionCount, { count: opinions.length, open })]),
  ];
}
