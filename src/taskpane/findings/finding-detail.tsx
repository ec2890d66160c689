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
import { EditPreview } from './edit-preview';
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

/** So much of the proof and so many cells fit in sight at 330 px; the rest is a click away. */
const CHARACTERS = { ja: 130, en: 260 };
const CELLS = 4;
const EDITS = 3;

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
  const edits = sure.flatMap(({ fix }) => fix.edits);
  const remedy = fill(pane.remedyLine, { remedy: said.remedy });
  const [lineCount, cellCount, editCount] = all
    ? [proof.length, others.length, edits.length]
    : [fitting(proof, CHARACTERS[words.language] - (sure.length === 0 ? remedy.length : 0)), CELLS, EDITS];
  const hidden =
    Math.max(0, proof.length - lineCount) +
    Math.max(0, others.length - cellCount) +
    Math.max(0, edits.length - editCount);
  const ofKind = examination
    ? filterFindings(examination, NO_FILTER, words).filter(({ code }) => code === finding.code)
    : findings;
  return (
    <div className={styles.detail}>
      <ul className={styles.lines}>
        {proof.slice(0, lineCount).map((sentence) => (
          <li key={sentence}>
            <LinkedText text={sentence} cells={cells} />
          </li>
        ))}
        {others.length > 0 && (
          <li className={styles.cells}>
            <span className={styles.faint}>{pane.related}</span>
            {others.slice(0, cellCount).map((cell) => (
              <CellLink key={fullAddress(cell)} cell={cell} sheet={cell.sheet !== finding.cell.sheet} />
            ))}
          </li>
        )}
        {sure.length === 0 && <li>{remedy}</li>}
      </ul>
      <EditPreview edits={edits.slice(0, editCount)} home={finding.cell.sheet} />
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

/** How many sentences have room, the first whatever its length. */
function fitting(sentences: readonly string[], room: number): number {
  const over = sentences.findIndex((_, index) => sentences.slice(0, index + 1).join('').length > room);
  return over < 0 ? sentences.length : Math.max(1, over);
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
