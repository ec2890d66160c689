import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { type ReactNode, useState } from 'react';
import { addressOf, fullAddress } from '../../core/grid/address';
import type { Finding } from '../../core/rules/finding';
import { fill } from '../../locales/fill';
import { type RenderedFinding, renderFinding, renderFix } from '../../locales/render-finding';
import { CellLink } from '../parts/cell-link';
import { LinkedText } from '../parts/linked-text';
import { type FindingLine, filterFindings } from '../session/finding-list';
import { NO_FILTER } from '../session/session-state';
import { sureFixes } from '../session/sure-fixes';
import { useSessionState, useWords } from '../session-context';
import { useActs } from './acts';
import { EditPreview, useToldEdits } from './edit-preview';
import { entryRoom } from './entry-room';
import { headline } from './headline';
import { KindMenu } from './kind-menu';

const useStyles = makeStyles({
  detail: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.5',
  },
  lines: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '2px',
    overflowWrap: 'anywhere',
  },
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  faint: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
});

/** So many cells to be compared stand in a line at 330 px; the rest is a click away. */
const CELLS = 4;

/** The proof in short lines whose cells lead there, the way to put it right, and the acts. */
export function FindingDetail({ line, said }: { line: FindingLine; said: RenderedFinding }): ReactNode {
  const styles = useStyles();
  const { busy, examination } = useSessionState();
  const words = useWords();
  const { pane } = words;
  const acts = useActs();
  const [all, setAll] = useState(false);
  const { finding, findings } = line;
  const proof = [...new Set(findings.flatMap((one) => renderFinding(one, words).evidenceLines))];
  const cells = [...findings.map(({ cell }) => cell), ...findings.flatMap(({ related }) => related)];
  const text = [...proof, said.message].join(' ');
  const others = unique(findings.flatMap(({ related }) => related)).filter((cell) => !text.includes(addressOf(cell)));
  const sure = sureFixes(findings);
  const choices = sure.length > 0 ? [] : finding.fixes;
  // A choice says on its button what it writes.
  const told = useToldEdits(
    sure.flatMap(({ fix }) => fix.edits),
    finding.cell.sheet,
  );
  const remedy = sure.length === 0 ? fill(pane.remedyLine, { remedy: said.remedy }) : '';
  const room = entryRoom({
    message: headline(findings, words),
    place: `${finding.cell.sheet} ${findings.map(({ cell }) => addressOf(cell)).join(words.pane.placeSeparator)} ${finding.params.label ?? ''}`,
    proof,
    remedy,
    edits: told.map(({ place, before, after }) => `${place} ${before} → ${after}`),
    hasCells: others.length > 0,
    choices: choices.map((fix) => renderFix(fix, words)),
  });
  const shown = all ? { proof: proof.length, edits: told.length, cells: true, remedy: true } : room;
  const hidden =
    proof.length -
    shown.proof +
    (told.length - shown.edits) +
    Number(others.length > 0 && (!shown.cells || (!all && others.length > CELLS))) +
    Number(remedy !== '' && !shown.remedy);
  const ofKind = examination
    ? filterFindings(examination, NO_FILTER, words).filter(({ code }) => code === finding.code)
    : findings;
  return (
    <div className={styles.detail}>
      <ul className={styles.lines}>
        {proof.slice(0, shown.proof).map((sentence) => (
          <li key={sentence}>
            <LinkedText text={sentence} cells={cells} />
          </li>
        ))}
        {others.length > 0 && shown.cells && (
          <li className={styles.cells}>
            <span className={styles.faint}>{pane.related}</span>
            {(all ? others : others.slice(0, CELLS)).map((cell) => (
              <CellLink key={fullAddress(cell)} cell={cell} sheet={cell.sheet !== finding.cell.sheet} />
            ))}
          </li>
        )}
        {remedy !== '' && shown.remedy && <li>{remedy}</li>}
      </ul>
      <EditPreview told={told.slice(0, shown.edits)} />
      {hidden > 0 && (
        <div>
          <Link as="button" inline onClick={() => setAll(true)}>
            {fill(pane.showRest, { count: hidden })}
          </Link>
        </div>
      )}
      <div className={styles.buttons}>
        {choices.map((fix) => (
          <Button
            key={`${fix.title} ${JSON.stringify(fix.params)}`}
            size="small"
            disabledFocusable={busy !== null}
            aria-label={fill(pane.fixNamed, { title: renderFix(fix, words) })}
            onClick={() => acts.fix(line, [{ finding, fix }])}
          >
            {renderFix(fix, words)}
          </Button>
        ))}
        <Button
          size="small"
          icon={<EyeOffRegular />}
          disabledFocusable={busy !== null}
          onClick={() => acts.ignore(findings, line)}
        >
          {pane.ignore}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => acts.explain(finding.code)}>
          {finding.code}
        </Button>
        <KindMenu code={finding.code} findings={ofKind} />
      </div>
    </div>
  );
}

function unique(cells: Finding['related']): Finding['related'] {
  const seen = new Set<string>();
  return cells.filter((cell) => {
    const place = fullAddress(cell);
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}
