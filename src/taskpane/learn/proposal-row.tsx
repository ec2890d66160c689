import { Badge, Checkbox, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { fieldName } from '../../core/fields/name';
import { addressOf } from '../../core/grid/address';
import { type Correction, type LabelProposal, SURE } from '../../core/learn/learn-form';
import { LEARNABLE } from '../../core/learn/propose-key';
import { fill } from '../../locales/fill';
import { CellLink } from '../parts/cell-link';
import { Note } from '../parts/note';
import { useWords } from '../session-context';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: '3px solid transparent',
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
  },
  selected: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  head: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, alignItems: 'center' },
  label: { flexGrow: 1, flexBasis: '100px', minWidth: 0, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase300 },
  badge: { flexShrink: 0 },
  choices: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  meaning: { flexGrow: 1, flexBasis: '110px', minWidth: 0 },
  required: { flexShrink: 0, whiteSpace: 'nowrap' },
});

/** Confidence below which nothing more than a guess was made. */
const GUESS = 0.5;

/** One label of the form: its place, what it is taken to mean, whether it must be filled in. */
export function ProposalRow(props: {
  proposal: LabelProposal;
  selected: boolean;
  /** The person has answered for this label. */
  answered: boolean;
  onCorrect: (correction: Correction) => void;
}): ReactNode {
  const styles = useStyles();
  const { pane, fields } = useWords();
  const row = useRef<HTMLLIElement>(null);
  const { proposal, selected, answered, onCorrect } = props;
  const { cell, key, confidence } = proposal;
  const label = proposal.text.replace(/\s+/g, '');
  const address = addressOf(cell);
  const likely = proposal.alternatives.map((one) => one.key);
  const others = LEARNABLE.map((one) => one.key).filter((one) => !likely.includes(one));
  const sure = confidence >= SURE ? 'sure' : confidence >= GUESS ? 'likely' : 'unsure';
  const guessed = { sure: pane.learnSure, likely: pane.learnLikely, unsure: pane.learnUnsure }[sure];
  const isOwn = key === null && !answered;
  const sureness = answered ? pane.learnAnswered : isOwn ? pane.learnOwnBadge : guessed;
  const places = {
    beside: pane.learnBeside,
    years: pane.learnYears,
    rows: pane.learnRows,
    column: pane.learnColumn,
    periods: pane.learnPeriods,
    columns: pane.learnColumns,
    list: pane.learnList,
  };
  const colour = ({ sure: 'success', likely: 'informative', unsure: 'warning' } as const)[sure];

  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  return (
    <li ref={row} aria-current={selected} className={mergeClasses(styles.row, selected && styles.selected)}>
      <div className={styles.head}>
        <span className={styles.label}>{label}</span>
        <CellLink cell={cell} />
        <Badge className={styles.badge} appearance="tint" color={isOwn ? 'informative' : colour}>
          {sureness}
        </Badge>
      </div>
      <Note>{places[proposal.place]}</Note>
      <div className={styles.choices}>
        <Select
          className={styles.meaning}
          size="small"
          aria-label={fill(pane.learnMeaningOf, { label, cell: address })}
          value={key ?? ''}
          onChange={(_, { value }) =>
            onCorrect({ cell, key: value === '' ? null : value, required: proposal.required })
          }
        >
          <option value="">{pane.learnNoMeaning}</option>
          {[...likely, ...others].map((one) => (
            <option key={one} value={one}>
              {fieldName(one, fields)}
            </option>
          ))}
        </Select>
        <Checkbox
          className={styles.required}
          label={pane.learnRequired}
          aria-label={fill(pane.learnRequiredOf, { label })}
          disabled={key === null}
          checked={proposal.required !== 'never'}
          onChange={(_, { checked }) => onCorrect({ cell, key, required: checked ? 'always' : 'never' })}
        />
      </div>
    </li>
  );
}
