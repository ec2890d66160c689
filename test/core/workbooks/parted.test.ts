import fc from 'fast-check';
import { examine, examineWorkbook } from '../../../src/core/examine';
import type { Examination } from '../../../src/core/examine.types';
import { addressOf } from '../../../src/core/grid/address';
import type { Workbook } from '../../../src/core/workbooks/workbook';
import { BUILT_IN_FORMS } from '../../../src/forms';
import { samplePlan } from '../../workbooks/sample-plan';

const { grids, state } = samplePlan();
const options = { forms: BUILT_IN_FORMS };
const whole = examineWorkbook({ grids, state }, options);

const told = ({ findings }: Examination) =>
  findings.map(({ code, cell, severity }) => `${cell.sheet} ${addressOf(cell)} ${code} ${severity}`);

/** The sample's sheets in so many files one behind the other, the office's own tables in the first, as an office keeps them. */
function parted(cuts: readonly boolean[]): Workbook[] {
  const files: Workbook['grids'][number][][] = [[], []];
  grids.forEach((grid, place) => {
    const isKohyo = whole.kohyoList.some(({ sheet }) => sheet === grid.sheet);
    if (!isKohyo) files[0]?.push(grid);
    else if (cuts[place] === true) files.push([grid]);
    else files.at(-1)?.push(grid);
  });
  return files
    .filter((own) => own.length > 0)
    .map((own, at) => ({
      name: `${at}.xlsx`,
      grids: own.map((grid, position) => ({ ...grid, position })),
      state,
    }));
}

test('a plan says the same in one workbook and in as many as sections send', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: grids.length, maxLength: grids.length }), (cuts) => {
      const set = examine(parted(cuts), options);
      const found = set.workbooks.flatMap(({ examination }) => told(examination));
      expect([...found].sort()).toEqual([...told(whole)].sort());
    }),
    { numRuns: 4 },
  );
});
