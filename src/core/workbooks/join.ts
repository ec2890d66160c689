import type { FieldValue } from '../form/field-value';
import { FieldValues } from '../form/field-values';
import type { Form } from '../form/form';
import type { Kohyo } from '../form/kohyo';
import { overAll } from '../over-all';
import type { Rollup, RollupGroup, Total } from '../rollup/rollup';
import type { Finding } from '../rules/finding';
import type { Recognised } from '../rules/recognised';
import type { State } from '../state/state';
import { combineStates } from './combine-states';
import { nameInSet, placeInSet, renameSheets } from './sheet-names';

/** A workbook of a set, and where its 個票 stand among all. */
export interface Member {
  readonly examination: Recognised;
  /** What it is called among the others. */
  readonly label: string;
  /** The number of its first 個票 in the set. */
  readonly first: number;
}

/** Two workbooks may each have learned a form of that name: each 個票 keeps the one that it was read by. */
function formIds(members: readonly Member[]): (member: Member, id: string) => string {
  const known = new Map<string, string>();
  const own = new Map<string, string>();
  for (const { examination, label } of members) {
    for (const [id, form] of examination.forms) {
      const written = JSON.stringify(form);
      if ((known.get(id) ?? written) === written) known.set(id, written);
      else own.set(nameInSet(label, id), nameInSet(label, id));
    }
  }
  return ({ label }, id) => own.get(nameInSet(label, id)) ?? id;
}

export function findingInSet(finding: Finding, { label, first }: Member): Finding {
  return numbered(
    renameSheets(finding, (sheet) => nameInSet(label, sheet)),
    first,
  );
}

/** A finding of a set as its own workbook says it: other workbooks keep their names, and nothing is written into them. */
export function findingInWorkbook(finding: Finding, { label, first }: Member): Finding {
  const own = numbered(
    renameSheets(finding, (name) => {
      const { workbook, sheet } = placeInSet(name);
      return workbook === label ? sheet : name;
    }),
    -first,
  );
  const here = ({ cell }: { readonly cell: { readonly sheet: string } }) => placeInSet(cell.sheet).workbook === '';
  return {
    ...own,
    related: own.related.filter((cell) => here({ cell })),
    fixes: own.fixes.filter(({ edits }) => edits.every(here)),
  };
}

function numbered(finding: Finding, by: number): Finding {
  return {
    ...finding,
    kohyoIndex: finding.kohyoIndex === null ? null : finding.kohyoIndex + by,
    fixes: finding.fixes.map((fix) =>
      fix.decision ? { ...fix, decision: { ...fix.decision, kohyoIndex: fix.decision.kohyoIndex + by } } : fix,
    ),
  };
}

export function rollupInSet(rollup: Rollup, { label, first }: Member): Rollup {
  const inSet = (sheet: string) => nameInSet(label, sheet);
  const total = (one: Total): Total => ({
    ...renameSheets(one, inSet),
    contributions: one.contributions.map((each) => ({
      ...renameSheets(each, inSet),
      kohyoIndex: each.kohyoIndex + first,
    })),
    leftOut: one.leftOut.map((each) => ({ ...renameSheets(each, inSet), kohyoIndex: each.kohyoIndex + first })),
  });
  const group = (one: RollupGroup): RollupGroup => ({
    ...one,
    kohyoIndexes: one.kohyoIndexes.map((index) => index + first),
    totals: one.totals.map(total),
  });
  return { totals: rollup.totals.map(total), groups: rollup.groups.map(group) };
}

/** The same value under the names of the set: there are many, so all that names no sheet is shared. */
function valueInSet(value: FieldValue, inSet: (sheet: string) => string): FieldValue {
  const { cell, label } = value;
  return {
    ...value,
    cell: { ...cell, sheet: inSet(cell.sheet) },
    label: label && { ...label, sheet: inSet(label.sheet) },
  };
}

function kohyoInSet(one: Kohyo, first: number, form: string, inSet: (sheet: string) => string): Kohyo {
  return {
    ...one,
    sheet: inSet(one.sheet),
    fields: new FieldValues([...one.fields.values()].map((value) => valueInSet(value, inSet))),
    notices: renameSheets(one.notices, inSet),
    index: one.index + first,
    form,
    ...(one.parts ? { parts: one.parts.map((part) => kohyoInSet(part, first, form, inSet)) } : {}),
  };
}

/** Files that were handed out know the sections of that day; where the city's own table is among the files, it is today's. */
function withTodaysSections(parts: readonly Pick<Recognised, 'state' | 'tables'>[]): readonly State[] {
  const hasTable = ({ tables }: Pick<Recognised, 'tables'>) => tables.organisations.length > 0;
  const isListed = parts.some(hasTable);
  return parts.map((part) => (isListed && !hasTable(part) ? { ...part.state, departments: [] } : part.state));
}

/** What was read of several workbooks, as one: sheets by their names in the set, 個票 numbered through. */
export function joinWorkbooks(members: readonly Member[]): Recognised {
  const idOf = formIds(members);
  const forms = new Map<string, Form>();
  const parts = members.map((member) => {
    const { examination, label, first } = member;
    const inSet = (sheet: string) => nameInSet(label, sheet);
    for (const [id, form] of examination.forms) forms.set(idOf(member, id), { ...form, id: idOf(member, id) });
    return {
      grids: examination.grids.map((grid) => ({ ...grid, sheet: inSet(grid.sheet) })),
      kohyo: examination.kohyoList.map((one) => kohyoInSet(one, first, idOf(member, one.form), inSet)),
      unread: renameSheets(examination.unread, inSet),
      tables: renameSheets(examination.tables, inSet),
      directions: [...examination.directions].map(
        ([index, both]) => [index + first, renameSheets(both, inSet)] as const,
      ),
      state: renameSheets(examination.state, inSet),
    };
  });
  return overAll({
    grids: parts.flatMap(({ grids }) => grids).map((grid, position) => ({ ...grid, position })),
    kohyoList: parts.flatMap(({ kohyo: kohyoList }) => kohyoList),
    unread: parts.flatMap(({ unread }) => unread),
    forms,
    tables: {
      indexes: parts.flatMap(({ tables }) => tables.indexes),
      organisations: parts.flatMap(({ tables }) => tables.organisations),
      sheets: parts.flatMap(({ tables }) => tables.sheets),
    },
    directions: new Map(parts.flatMap(({ directions }) => directions)),
    state: combineStates(withTodaysSections(parts)),
  });
}
