import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { TableSimpleRegular } from '@fluentui/react-icons/svg/table-simple';
import { type ReactNode, useState } from 'react';
import type { Measure } from '../../core/direction/direction';
import type { Dimension, Phase } from '../../core/rollup/rollup';
import { Empty } from '../parts/empty';
import { Note } from '../parts/note';
import { Screen } from '../parts/screen';
import { Section } from '../parts/section';
import { TotalsTable } from '../parts/totals-table';
import { writeRollup } from '../session/writing';
import { useSession, useSessionState, useWords } from '../session-context';
import { GroupChart } from './group-chart';
import { GroupTable } from './group-table';
import { Ratings } from './ratings';

const useStyles = makeStyles({
  choices: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    gap: tokens.spacingHorizontalS,
    '@media (max-width: 239px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

const FIGURES: readonly { readonly key: string; readonly measure: Measure; readonly phase: Phase }[] = [
  { key: 'hoursTarget', measure: 'hours', phase: 'target' },
  { key: 'hoursActual', measure: 'hours', phase: 'actual' },
  { key: 'effectTarget', measure: 'effect', phase: 'target' },
  { key: 'effectActual', measure: 'effect', phase: 'actual' },
];

/** 集計: charts and tables by 部, 課, 分類 and 年度; every figure shows its cells. */
export function RollupScreen(): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { examination, busy } = useSessionState();
  const { pane } = useWords();
  const [figure, setFigure] = useState('hoursTarget');
  const [dimension, setDimension] = useState<Dimension>('department');
  if (!examination) return null;
  const names: Record<string, string> = {
    hoursTarget: pane.hoursTarget,
    hoursActual: pane.hoursActual,
    effectTarget: pane.effectTarget,
    effectActual: pane.effectActual,
  };
  const dimensions: Record<Dimension, string> = {
    department: pane.byDepartment,
    section: pane.bySectionTable,
    pillar: pane.byPillar,
    category: pane.byCategory,
    year: pane.byYearTable,
  };
  const there = FIGURES.filter((one) =>
    examination.rollup.totals.some((total) => total.measure === one.measure && total.phase === one.phase),
  );
  const chosen = there.find((one) => one.key === figure) ?? there[0];
  if (!chosen || examination.kohyoList.length === 0) {
    return (
      <Screen>
        <Empty icon={<TableSimpleRegular />} text={pane.nothingToAdd} />
      </Screen>
    );
  }
  const { measure, phase } = chosen;
  const totals = examination.rollup.totals.filter((total) => total.measure === measure && total.phase === phase);
  const groups = examination.rollup.groups.filter((group) => group.dimension === dimension);
  const what = names[chosen.key] ?? '';
  const unit = measure === 'hours' ? pane.hoursUnit : pane.effectUnit;
  const part = { groups, measure, phase, what, unit };
  return (
    <Screen>
      <div className={styles.choices}>
        <Field label={pane.measurePhase}>
          <Select value={chosen.key} onChange={(_, { value }) => setFigure(value)}>
            {there.map((one) => (
              <option key={one.key} value={one.key}>
                {names[one.key]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={pane.dimension}>
          <Select
            value={dimension}
            onChange={(_, { value }) => {
              const next = (Object.keys(dimensions) as Dimension[]).find((one) => one === value);
              if (next) setDimension(next);
            }}
          >
            {Object.entries(dimensions).map(([key, name]) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Button
        appearance="primary"
        icon={<TableSimpleRegular />}
        disabledFocusable={busy !== null}
        onClick={() => void writeRollup(session)}
      >
        {pane.makeRollup}
      </Button>
      <Section card heading={pane.byYearTable}>
        <Note>{pane.rollupLead}</Note>
        <TotalsTable caption={`${what}（${unit.trim()}）`} totals={totals} />
      </Section>
      <Section card heading={dimensions[dimension]}>
        <GroupChart {...part} />
        <GroupTable {...part} />
      </Section>
      <Ratings groups={groups} />
    </Screen>
  );
}
