import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Examination } from '../../core/examine.types';
import { formatYear } from '../../core/notation/year';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import { setSettings } from '../session/settings';
import { useSession, useSessionState, useWords } from '../session-context';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100px, 100%), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
});

/** Years around those of the workbook: enough to plan before and after. */
function yearsAround(years: readonly number[], now: number): readonly number[] {
  const from = Math.min(now, ...years) - 3;
  const to = Math.max(now, ...years) + 6;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function YearChoice(props: {
  label: string;
  hint?: string;
  none: string;
  value: number | null;
  years: readonly number[];
  onChange: (year: number | null) => void;
}): ReactNode {
  const { language } = useWords();
  const { busy } = useSessionState();
  return (
    <Field label={props.label} hint={props.hint ?? null}>
      <Select
        value={props.value ?? ''}
        disabled={busy !== null}
        onChange={(_, { value }) => props.onChange(value === '' ? null : Number(value))}
      >
        <option value="">{props.none}</option>
        {props.years.map((year) => (
          <option key={year} value={year}>
            {formatYear(year, language)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The plan's period and the fiscal year we are in. */
export function YearsSetting({ examination }: { examination: Examination }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useWords();
  const { state, kohyoList } = examination;
  const now = Number(session.context.now().slice(0, 4));
  const years = yearsAround([...kohyoList.flatMap((one) => one.years), ...state.planYears], now);
  const from = state.planYears[0] ?? null;
  const to = state.planYears.at(-1) ?? null;
  const setPlan = (first: number | null, last: number | null): void => {
    const planYears =
      first === null || last === null
        ? []
        : Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index);
    void setSettings(session, (before) => ({ ...before, planYears }));
  };
  return (
    <Section card heading={pane.planHeading}>
      <div className={styles.pair}>
        <YearChoice
          label={pane.planFrom}
          none={pane.fromSheets}
          value={from}
          years={years}
          onChange={(year) => setPlan(year, year === null ? null : (to ?? year + 2))}
        />
        <YearChoice
          label={pane.planTo}
          none={pane.fromSheets}
          value={to}
          years={years}
          onChange={(year) => setPlan(year === null ? null : Math.min(from ?? year - 2, year), year)}
        />
      </div>
      <Note>{pane.fromSheetsHint}</Note>
      <YearChoice
        label={pane.currentYear}
        hint={pane.currentYearHint}
        none={pane.currentYearNone}
        value={state.currentYear}
        years={years}
        onChange={(currentYear) => void setSettings(session, (before) => ({ ...before, currentYear }))}
      />
    </Section>
  );
}
