import { parseTemplate } from '../../core/fields/key';
import type { Form } from '../../core/form/form';
import { recognise } from '../../core/form/recognise';
import { addressOf } from '../../core/grid/address';
import type { CellRef, Grid } from '../../core/grid/grid';
import { type LabelProposal, SURE } from '../../core/learn/learn-form';
import type { Mark } from '../../core/port';
import type { Tint } from '../../core/report/layout/look';

/** What a form that is being learned makes of its sheet, cell by cell. */
export interface SheetTints {
  readonly marks: readonly Mark[];
  /** Address of a value's cell → the cell of its label. */
  readonly labels: ReadonlyMap<string, CellRef>;
}

type Meaning = 'item' | 'plan' | 'result' | 'own' | 'doubt';

/** Each look has a code of its own, so that no two share a rule. */
const CODES: Readonly<Record<Tint, string>> = {
  'item-label': 'L1',
  'item-value': 'L2',
  'plan-label': 'L3',
  'plan-value': 'L4',
  'result-label': 'L5',
  'result-value': 'L6',
  'own-label': 'L7',
  'own-value': 'L8',
  'doubt-label': 'L9',
  'doubt-value': 'L10',
};

/** Labels and the places of their values, each by what it is taken to mean; a label that should be looked at stands out, and its values with it. */
export function tintsOf(grid: Grid, form: Form, proposals: readonly LabelProposal[]): SheetTints {
  const doubtful = new Set(
    proposals.filter(({ key, confidence }) => key !== null && confidence < SURE).map(({ cell }) => addressOf(cell)),
  );
  const labels = new Map<string, CellRef>();
  const tints = new Map<string, { cell: CellRef; tint: Tint }>();
  const { kohyoList } = recognise([grid], [form], { unwritten: true });
  for (const { fields } of kohyoList)
    for (const { cell, label, field } of fields.values()) {
      if (cell.sheet !== grid.sheet || label === null) continue;
      const meaning = doubtful.has(addressOf(label)) ? 'doubt' : meaningOf(field.template);
      labels.set(addressOf(cell), label);
      tints.set(addressOf(cell), { cell, tint: `${meaning}-value` });
    }
  for (const { cell, key } of proposals) {
    const meaning = doubtful.has(addressOf(cell)) ? 'doubt' : meaningOf(key);
    tints.set(addressOf(cell), { cell, tint: `${meaning}-label` });
  }
  return { marks: [...tints.values()].map(({ cell, tint }) => ({ cell, severity: tint, code: CODES[tint] })), labels };
}

function meaningOf(key: string | null): Meaning {
  if (key === null) return 'own';
  const { entry } = parseTemplate(key);
  if (!entry.known) return 'own';
  switch (entry.phase) {
    case 'plan':
    case 'target':
    case 'baseline':
      return 'plan';
    case null:
      return 'item';
    default:
      return 'result';
  }
}
