import type { ReactNode } from 'react';
import type { RollupGroup } from '../../core/rollup/rollup';
import { PlainTable } from '../parts/plain-table';
import { Section } from '../parts/section';
import { useWords } from '../session-context';

/** How many of each mark of 評価, where any was given. */
export function Ratings({ groups }: { groups: readonly RollupGroup[] }): ReactNode {
  const { pane } = useWords();
  const marks = [...new Set(groups.flatMap((group) => Object.keys(group.ratings)))].sort(
    (a, b) => '◎○△▲×'.indexOf(a) - '◎○△▲×'.indexOf(b),
  );
  const rated = groups.filter((group) => Object.keys(group.ratings).length > 0);
  if (rated.length === 0) return null;
  return (
    <Section card heading={pane.ratingsHeading}>
      <PlainTable caption="">
        <thead>
          <tr>
            <td />
            {marks.map((mark) => (
              <th key={mark} scope="col" className="number">
                {mark}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rated.map((group) => (
            <tr key={group.name}>
              <th scope="row">{group.name || pane.blankName}</th>
              {marks.map((mark) => (
                <td key={mark} className="number">
                  {group.ratings[mark] ?? 0}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </Section>
  );
}
