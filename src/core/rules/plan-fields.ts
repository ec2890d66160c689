import { entryOf } from '../fields/dictionary';
import { fieldRef, usualTemplate } from '../fields/key';
import type { FieldValue, Kohyo } from '../form/kohyo';
import { isExemption } from '../notation/exemption';
import { formOf } from './form-field';
import type { OwnContext } from './rule';

/** One row of 年度計画. */
export interface PlanRow {
  readonly task: FieldValue;
  readonly years: readonly FieldValue[];
  /** 備考; `null` where the form has no such column. */
  readonly note: FieldValue | null;
}

/** True for a value that says something: neither blank nor a mark for "none". */
export function saysSomething(value: FieldValue): boolean {
  return value.kind !== 'blank' && value.kind !== 'none';
}

/** The rows of 年度計画 in their order; a form without such rows has none. */
export function planRows(kohyo: Kohyo): readonly PlanRow[] {
  return kohyo.fields.all('planRows.task').map((task) => ({
    task,
    years: kohyo.fields.byYear('planRows', task.field.row),
    note: kohyo.fields.noteOf(fieldRef('planRows', { row: task.field.row })) ?? null,
  }));
}

/** 各年度目標. */
const TARGETS = usualTemplate(entryOf('target'));

export interface PlanOutline {
  /** Where the plan belongs on the form: its label's words. */
  readonly planLabels: readonly string[];
  readonly rows: readonly PlanRow[];
  readonly targets: readonly FieldValue[];
  readonly hasPlan: boolean;
  readonly hasTarget: boolean;
  /** No year's target holds anything, not even a mark for "none". */
  readonly targetsBlank: boolean;
}

/** What a 個票 plans; `null` where its form wants no plan rows, or the sheet says that they are not to be filled in. */
export function planOutline(context: OwnContext, kohyo: Kohyo): PlanOutline | null {
  const form = formOf(context, kohyo);
  const definition = form?.fields.find((one) => one.place === 'rows' && one.required === 'planning');
  if (!definition || !form?.fields.some(({ key }) => key === TARGETS)) return null;
  const rows = planRows(kohyo);
  const targets = kohyo.fields.byYear('target');
  const all = [...targets, ...rows.flatMap((row) => [row.task, ...row.years])];
  if (all.some((value) => isExemption(value.text))) return null;
  return {
    planLabels: definition.labels,
    rows,
    targets,
    hasPlan: rows.some((row) => [row.task, ...row.years].some(saysSomething)),
    hasTarget: targets.some(saysSomething),
    targetsBlank: targets.every((value) => value.kind === 'blank'),
  };
}
