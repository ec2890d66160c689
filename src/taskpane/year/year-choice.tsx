import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Examination } from '../../core/examine.types';
import { formatYear } from '../../core/notation/year';
import { useWords } from '../session-context';

/** Before April the fiscal year is last year's. */
const APRIL = 3;

/** The western fiscal year of a day, ISO 8601. */
export function fiscalYearOf(day: string): number {
  const date = new Date(day);
  return date.getFullYear() - (date.getMonth() < APRIL ? 1 : 0);
}

/** Years that the 個票 of the open workbook speak of. */
export function yearsHere(examination: Examination | null): number[] {
  return [...new Set(examination?.kohyoList.flatMap(({ years }) => years) ?? [])].sort((a, b) => a - b);
}

/** A fiscal year. `years`: those to choose from; with `none` it may be left to the forms. */
export function YearChoice(props: {
  label: string;
  years: readonly number[];
  value: number | null;
  none?: boolean;
  onChange: (year: number | null) => void;
}): ReactNode {
  const { pane, language } = useWords();
  const { label, years, value, none = false, onChange } = props;
  return (
    <Field label={label}>
      <Select value={value ?? ''} onChange={(_, { value: chosen }) => onChange(chosen === '' ? null : Number(chosen))}>
        {none && <option value="">{pane.yearDecided}</option>}
        {years.map((year) => (
          <option key={year} value={year}>
            {formatYear(year, language)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
