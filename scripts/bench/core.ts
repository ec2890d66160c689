import { judgeDirections } from '../../src/core/direction/judge';
import { examineWorkbook } from '../../src/core/examine';
import { formsTogether } from '../../src/core/form/parse-form';
import { recognise } from '../../src/core/form/recognise';
import type { Grid } from '../../src/core/grid/grid';
import { readTables } from '../../src/core/organisation/read-tables';
import { rollUp } from '../../src/core/rollup/roll-up';
import { runRules } from '../../src/core/rules/run';
import { emptyState } from '../../src/core/state/state';
import { BUILT_IN_FORMS } from '../../src/forms';
import { cost, printTable, ratio, shortCost } from './measure';
import type { Subject } from './subject';

/** What the core does with the cells, against looking at each of them once. */
export async function benchCore(subjects: readonly Subject[]): Promise<void> {
  const measured: Record<string, number>[] = [];
  for (const subject of subjects) measured.push(await costsOf(subject));
  const rows = Object.keys(measured[0] ?? {}).map((step) => {
    const costs = measured.map((one) => one[step] ?? 0);
    const floors = measured.map((one) => one[VISIT] ?? 0);
    return [
      step,
      ...costs.map((own, at) => ratio(own, floors[at] ?? 0)),
      ratio((costs.at(-1) ?? 0) / (costs[0] ?? 1), (subjects.at(-1)?.sheets ?? 0) / (subjects[0]?.sheets ?? 1)),
    ];
  });
  printTable(
    'Core: times the cost of visiting every cell once',
    ['step', ...subjects.map(({ sheets }) => `${sheets} sheets`), 'growth per sheet (1.0 is linear)'],
    rows,
  );
}

const VISIT = 'visit every cell (floor)';

async function costsOf({ grids, examination }: Subject): Promise<Record<string, number>> {
  const state = emptyState();
  const forms = formsTogether(BUILT_IN_FORMS, []);
  const tables = readTables(grids);
  const exclude = { exclude: tables.sheets };
  const { kohyoList, directions, leads } = examination;
  return {
    [VISIT]: await shortCost(() => visit(grids)),
    readTables: await cost(() => readTables(grids)),
    recognise: await cost(() => recognise(grids, [...forms.values()], exclude)),
    judgeDirections: await cost(() => judgeDirections(kohyoList, state)),
    runRules: await cost(() => runRules(examination)),
    rollUp: await cost(() => rollUp(kohyoList, forms, directions, state, leads)),
    'examine (all of these)': await cost(() => examineWorkbook({ grids, state }, { forms: BUILT_IN_FORMS })),
  };
}

/** Looks at every letter of every cell. */
function visit(grids: readonly Grid[]): number {
  let seen = 0;
  for (const { texts } of grids) {
    for (const row of texts) {
      for (const text of row) {
        for (let at = 0; at < text.length; at += 1) seen += text.charCodeAt(at);
      }
    }
  }
  return seen;
}
