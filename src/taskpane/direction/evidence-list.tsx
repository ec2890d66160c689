import { Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Evidence } from '../../core/direction/direction';
import { addressOf, fullAddress } from '../../core/grid/address';
import { fill } from '../../locales/fill';
import { renderEvidence } from '../../locales/render-finding';
import { CellLink } from '../parts/cell-link';
import { LinkedText } from '../parts/linked-text';
import { Note } from '../parts/note';
import { useWords } from '../session-context';

const useStyles = makeStyles({
  side: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.6',
  },
  cells: { display: 'inline-flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS, marginLeft: '4px' },
});

/** A sentence whose cells lead there; the cells that it does not name stand behind it. */
function Reasoned({ reason }: { reason: Evidence }): ReactNode {
  const styles = useStyles();
  const text = renderEvidence(reason, useWords());
  const others = reason.cells.filter((cell) => !text.includes(addressOf(cell)));
  return (
    <>
      <LinkedText text={text} cells={reason.cells} />
      {others.length > 0 && (
        <span className={styles.cells}>
          {others.map((cell) => (
            <CellLink key={fullAddress(cell)} cell={cell} />
          ))}
        </span>
      )}
    </>
  );
}

/** The reasons on both sides, each with the cells that show it. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { pane } = words;
  if (evidence.length === 0) return <Note>{pane.noEvidence}</Note>;
  const sides = (['reduction', 'increase'] as const).flatMap((points) => {
    const reasons = evidence.filter((one) => one.points === points);
    return reasons.length > 0 ? [{ points, reasons }] : [];
  });
  return sides.map(({ points, reasons }) => (
    <div key={points} className={styles.side}>
      <Caption1Strong>
        {fill(pane.evidenceFor, { means: points === 'reduction' ? pane.meansReduction : pane.meansIncrease })}
      </Caption1Strong>
      <ul className={styles.list}>
        {reasons.map((reason) => (
          <li key={`${reason.kind} ${reason.cells.map(fullAddress).join()}`}>
            <Reasoned reason={reason} />
          </li>
        ))}
      </ul>
    </div>
  ));
}
