import type { Examination } from '../examine.types';
import { mergeRollups } from '../rollup/merge-rollups';
import { rollUp } from '../rollup/roll-up';
import type { Rollup } from '../rollup/rollup';
import type { Finding } from '../rules/finding';
import type { Recognised } from '../rules/recognised';
import { ALL_RULES } from '../rules/rules.generated';
import { inSheetOrder, type RunResult, runRules } from '../rules/run';
import type { State } from '../state/state';
import { plansApart } from './belong-together';
import { findingInSet, findingInWorkbook, joinWorkbooks, type Member, rollupInSet } from './join';
import { nameInSet, placeInSet, renameSheets, workbookLabels } from './sheet-names';
import type { ExaminedWorkbook } from './workbook';

/** Rules that compare what stands in different places: of one plan, in whichever workbooks it is kept. */
const ACROSS = ALL_RULES.filter(({ group }) => group === 'crosscheck');
const ACROSS_CODES: ReadonlySet<string> = new Set(ACROSS.map(({ code }) => code));

const isAcross = ({ code }: Finding): boolean => ACROSS_CODES.has(code);

/** Workbooks that were examined together. */
export interface ExaminedSet {
  /** Each with its own findings, those included that other workbooks of its plan bring to light. */
  readonly workbooks: readonly ExaminedWorkbook[];
  /** What each is called in `rollup` and `together`, in the same order. */
  readonly labels: readonly string[];
  /** Totals over all of them. Sheets by their names in the set, where there are several. */
  readonly rollup: Rollup;
  /** All of them as one, for lists. Worked out when asked for. */
  together(): Examination;
}

/** 個票 of one workbook counted under the sections that the whole plan knows. */
function rolledUp({ examination, first }: Member, leads: Recognised['leads']): Rollup {
  const { kohyoList, forms, directions, state } = examination;
  const own = new Map(
    kohyoList.map(({ index }) => [index, leads.get(index + first) ?? { department: '', section: '' }]),
  );
  return rollUp(kohyoList, forms, directions, state, own);
}

function statesOf(members: readonly Member[]): (sheet: string) => State {
  const states = new Map(
    members.map(({ label, examination }) => [
      label,
      renameSheets(examination.state, (sheet) => nameInSet(label, sheet)),
    ]),
  );
  return (sheet) => {
    const state = states.get(placeInSet(sheet).workbook);
    if (!state) throw new Error(`no workbook of the set has ${sheet}`);
    return state;
  };
}

/** The workbook with what the others of its plan bring to light in place of what it showed alone. */
function seenTogether(member: Member, found: RunResult, leads: Recognised['leads']): Member {
  const { examination, label } = member;
  const own = (findings: readonly Finding[], before: readonly Finding[]) =>
    inSheetOrder(
      [
        ...before.filter((finding) => !isAcross(finding)),
        ...findings
          .filter(({ cell }) => placeInSet(cell.sheet).workbook === label)
          .map((finding) => findingInWorkbook(finding, member)),
      ],
      examination.grids,
    );
  return {
    ...member,
    examination: {
      ...examination,
      findings: own(found.findings, examination.findings),
      ignored: own(found.ignored, examination.ignored),
      rollup: rolledUp(member, leads),
    },
  };
}

function crossChecked(members: readonly Member[]): readonly Member[] {
  const [, second] = members;
  if (!second) return members;
  const joined = joinWorkbooks(members);
  const found = runRules(joined, ACROSS, statesOf(members));
  return members.map((member) => seenTogether(member, found, joined.leads));
}

/** Puts together what was found in each workbook alone. */
export function examinedSet(alone: readonly ExaminedWorkbook[]): ExaminedSet {
  const labels = workbookLabels(alone.map(({ name }) => name));
  let first = 0;
  const apart = alone.map(({ examination }, at): Member => {
    const member = { examination, label: labels[at] ?? '', first };
    first += examination.kohyoList.length;
    return member;
  });
  const members = [...apart];
  for (const plan of plansApart(alone.map(({ examination }) => examination))) {
    const own = plan.flatMap((at) => apart[at] ?? []);
    crossChecked(own).forEach((member, place) => {
      members[plan[place] ?? 0] = member;
    });
  }
  const [only, ...others] = members;
  const single = others.length === 0 ? only?.examination : undefined;
  const inSet = (list: readonly Member[]) => mergeRollups(list.map((one) => rollupInSet(one.examination.rollup, one)));
  return {
    workbooks: members.map(({ examination }, at) => ({ name: alone[at]?.name ?? '', examination })),
    labels,
    rollup: single?.rollup ?? inSet(members),
    together: () => single ?? asOne(members, inSet),
  };
}

function asOne(members: readonly Member[], inSet: (members: readonly Member[]) => Rollup): Examination {
  const joined = joinWorkbooks(members);
  const all = (of: 'findings' | 'ignored') =>
    inSheetOrder(
      members.flatMap((member) => member.examination[of].map((finding) => findingInSet(finding, member))),
      joined.grids,
    );
  const counted = members.map((member) => ({
    ...member,
    examination: { ...member.examination, rollup: rolledUp(member, joined.leads) },
  }));
  return { ...joined, findings: all('findings'), ignored: all('ignored'), rollup: inSet(counted) };
}
