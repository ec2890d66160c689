import type { FieldValues } from '../form/field-values';
import type { Kohyo } from '../form/kohyo';
import type { CellRef } from '../grid/grid';
import { departmentKey } from '../notation/department';
import { namedSections } from './named-sections';
import type { CityTables, OrganisationTable, OrganisationUnit, TableCell } from './tables';

/** What a line of the index, or a 個票, says about the 部 of a section. */
export interface Claim {
  readonly section: string;
  readonly department: string;
  readonly cell: CellRef;
}

/** A line of 組織一覧 that belongs to another 部 than the one it stands under. */
export interface Move {
  readonly unit: OrganisationUnit;
  /** The neighbouring 部, as the table writes it. */
  readonly department: string;
  /** The cells that say so; [] for a line that lies between such lines. */
  readonly said: readonly CellRef[];
}

/** Several 部 of one table that stand too high, or too low: merged cells that were lost on the way through another program. */
export interface DepartmentSlip {
  readonly table: OrganisationTable;
  /** `up`: the 部 stand above their first section; `down`: below it. */
  readonly way: 'up' | 'down';
  /** The cells of the 部 that stand in the wrong row, from above. */
  readonly departments: readonly TableCell[];
  readonly moves: readonly Move[];
}

/** One section under another 部 may have moved; several at the edge of their 部, all the same way, are a table that slipped. */
const SEVERAL = 2;

/** What the index and the 個票 say about the 部 of sections; a 課 without its 部 says nothing. */
export function claimsOf(kohyoList: readonly Kohyo[], tables: CityTables): readonly Claim[] {
  const fromIndex = tables.indexes.flatMap(({ entries }) =>
    entries.flatMap(({ department, lead }): Claim[] => {
      const [named, ...others] = namedSections(lead?.text ?? '');
      if (!department || department.text.trim() === '' || !named || others.length > 0) return [];
      return [{ section: named.section, department: department.text, cell: department.cell }];
    }),
  );
  return [...fromIndex, ...kohyoList.flatMap(({ fields }) => fields.derived(claimsOn))];
}

function claimsOn(fields: FieldValues): readonly Claim[] {
  return (['lead', 'related'] as const).flatMap((id) => {
    const value = fields.of(id);
    if (!value) return [];
    return namedSections(value.text).flatMap(({ department, section }): Claim[] =>
      department === null ? [] : [{ section, department, cell: value.cell }],
    );
  });
}

/** The lines under one 部, from above. */
interface Run {
  readonly key: string;
  readonly department: TableCell;
  readonly units: readonly OrganisationUnit[];
}

function runsOf({ units }: OrganisationTable): readonly Run[] {
  const runs: { key: string; department: TableCell; units: OrganisationUnit[] }[] = [];
  for (const unit of units) {
    const key = departmentKey(unit.department.text);
    const last = runs.at(-1);
    if (last?.key === key) last.units.push(unit);
    else runs.push({ key, department: unit.department, units: [unit] });
  }
  return runs;
}

/** Lines from the edge of a 部 inwards that are said to belong to the neighbour, up to the last of which it is said. */
function movesTo(
  neighbour: Run,
  own: Run,
  inwards: readonly OrganisationUnit[],
  bySection: ReadonlyMap<string, readonly Claim[]>,
): readonly Move[] {
  const moves: Move[] = [];
  let count = 0;
  for (const unit of inwards) {
    const claims = bySection.get(departmentKey(unit.section.text)) ?? [];
    const keys = new Set(claims.map(({ department }) => departmentKey(department)));
    // Whoever puts a line where the table has it marks the end of the slip.
    if (keys.has(own.key)) break;
    const agreed = keys.size === 1 && keys.has(neighbour.key);
    moves.push({ unit, department: neighbour.department.text, said: agreed ? claims.map(({ cell }) => cell) : [] });
    if (agreed) count = moves.length;
  }
  return moves.slice(0, count);
}

/** Where the 部 of this table stand beside other sections than index and 個票 say; [] where at most one section differs so. */
export function departmentSlips(table: OrganisationTable, claims: readonly Claim[]): readonly DepartmentSlip[] {
  const bySection = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = departmentKey(claim.section);
    bySection.set(key, [...(bySection.get(key) ?? []), claim]);
  }
  const runs = runsOf(table);
  const slipped = (way: DepartmentSlip['way']): readonly DepartmentSlip[] => {
    const found = runs.slice(1).flatMap((below, at) => {
      const above = runs[at];
      if (!above) return [];
      const moves =
        way === 'up'
          ? movesTo(above, below, below.units, bySection)
          : movesTo(below, above, [...above.units].reverse(), bySection);
      return moves.length === 0 ? [] : [{ department: below.department, moves }];
    });
    const moves = found.flatMap((one) => one.moves);
    if (moves.filter(({ said }) => said.length > 0).length < SEVERAL) return [];
    return [{ table, way, departments: found.map(({ department }) => department), moves }];
  };
  return [...slipped('up'), ...slipped('down')];
}
