import { addressOf } from '../../../src/core/grid/address';
import { runRules } from '../../../src/core/rules/run';
import { contextOf } from './context-of';
import { workbookOf } from './workbook-of';

/** What the examples are bent from has to be straight, or every example proves too much. */
describe.each(['yearly', 'pairs'] as const)('the good workbook %s', (baseline) => {
  const grids = workbookOf({ name: '', baseline });

  test('is read in full', () => {
    const { kohyo, unread } = contextOf(grids);
    expect(kohyo.map((one) => one.sheet)).toEqual(
      baseline === 'yearly' ? ['個票01', '個票02', '個票03'] : ['管理票01', '管理票02'],
    );
    expect(unread).toEqual([]);
  });

  test('has not one finding, of any rule', () => {
    const { findings } = runRules(contextOf(grids));
    expect(findings.map((one) => `${one.code} ${one.cell.sheet}!${addressOf(one.cell)}`)).toEqual([]);
  });
});
