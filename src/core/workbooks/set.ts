import type { Examination } from '../examine.types';
import { joinItems } from '../join-items';
import { type ExamineOptions, recogniseAll } from '../recognise-all';
import { mergeRollups } from '../rollup/merge-rollups';
import { rollUp } from '../rollup/roll-up';
import type { Rollup } from '../rollup/rollup';
import type { Finding } from '../rules/finding';
import type { Recognised } from '../rules/recognised';
import { inSheetOrder, type RunResult } from '../rules/run';
import { plansApart } from './belong-together';
import { examinedAlone } from './examined-alone';
import { findingInSet, findingInWorkbook, joinWorkbooks, type Member, rollupInSet } from './join';
import { runTogether } from './run-together';
import { placeInSet, workbookLabels } from './sheet-names';
import type { ExaminedWorkbook, RecognisedWorkbook } from './workbook';

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

interface ExaminedMember extends Member {
  readonly examination: Examination;
}

/** 個票 of one workbook counted under the sections that the whole plan knows. */
function rolledUp({ examination, first }: Member, leads: Recognised['leads']): Rollup {
  const { kohyoList, forms, directions, state } = examination;
  const own = new Map(
    kohyoList.map(({ index }) => [index, leads.get(index + first) ?? { department: '', section: '' }]),
  );
  return rollUp(kohyoList, forms, directions, state, own);
}

/** The workbook with what was found in all of its plan together. */
function seenTogether(member: Member, found: RunResult, leads: Recognised['leads']): ExaminedMember {
  const { examination, label } = member;
  const own = (findings: readonly Finding[]) =>
    inSheetOrder(
      findings
        .filter(({ cell }) => placeInSet(cell.sheet).workbook === label)
        .map((finding) => findingInWorkbook(finding, member)),
      examination.grids,
    );
  const { findings, ignored } = found;
  return {
    ...member,
    examination: {
      ...examination,
      findings: own(findings),
      ignored: own(ignored),
      rollup: rolledUp(member, leads),
    },
  };
}

function examinedPlan(members: readonly Member[]): readonly ExaminedMember[] {
  const [, second] = members;
  if (!second) return members.map((member) => ({ ...member, examination: examinedAlone(member.examination) }));
  const { joined, found } = runTogether(members);
  return members.map((member) => seenTogether(member, found, joined.leads));
}

/** A sheet that lacks labels of its form is known for what it is once another workbook of the set shows the whole form. */
function readTogether(read: readonly RecognisedWorkbook[], options: ExamineOptions): readonly RecognisedWorkbook[] {
  if (read.length < 2) return read;
  const used = new Set(read.flatMap(({ recognised }) => recognised.kohyoList.map(({ form }) => form)));
  return read.map((one) => {
    const { grids, state, unread } = one.recognised;
    const owned = unread.flatMap(({ reason, resembles }) =>
      reason === 'looks-like-a-form' && resembles !== null && used.has(resembles.form) ? [resembles.form] : [],
    );
    return owned.length === 0 ? one : { ...one, recognised: recogniseAll({ grids, state }, options, owned) };
  });
}

/** Checks what was read of each workbook alone: those that are one plan together. */
export function examinedSet(alone: readonly RecognisedWorkbook[], options: ExamineOptions): ExaminedSet {
  const read = readTogether(alone, options).map((one) => ({ ...one, recognised: joinItems(one.recognised) }));
  const labels = workbookLabels(read.map(({ name }) => name));
  let first = 0;
  const apart = read.map(({ recognised }, at): Member => {
    const member = { examination: recognised, label: labels[at] ?? '', first };
    first += recognised.kohyoList.length;
    return member;
  });
  const examined = new Map<number, ExaminedMember>();
  for (const plan of plansApart(read.map(({ recognised }) => recognised))) {
    const own = plan.flatMap((at) => apart[at] ?? []);
    examinedPlan(own).forEach((member, place) => {
      examined.set(plan[place] ?? 0, member);
    });
  }
  const members = apart.flatMap((_, at) => examined.get(at) ?? []);
  const [only, ...others] = members;
  const single = others.length === 0 ? only?.examination : undefined;
  const inSet = (list: readonly ExaminedMember[]) =>
    mergeRollups(list.map((one) => rollupInSet(one.examination.rollup, one)));
  return {
    workbooks: members.map(({ examination }, at) => ({ name: read[at]?.name ?? '', examination })),
    labels,
    rollup: single?.rollup ?? inSet(members),
    together: () => single ?? asOne(members, inSet),
  };
}

function asOne(members: readonly ExaminedMember[], inSet: (members: readonly ExaminedMember[]) => Rollup): Examination {
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
