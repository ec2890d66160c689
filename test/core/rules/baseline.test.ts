import { addressOf } from '../../../src/core/grid/address';
import type { Baseline } from '../../../src/core/rules/rule-case';
import { runRules } from '../../../src/core/rules/run';
import { contextOf } from './context-of';
import { workbookOf } from './workbook-of';

/** What the examples are bent from has to be straight, or every example proves too much. */
const SHEETS: Readonly<Record<Baseline, readonly string[]>> = {
  yearly: ['個票01', '個票02', '個票03'],
  pairs: ['管理票01', '管理票02'],
  facilities: ['施設1', '施設2', '施設3', '施設4', '施設5', '施設6'],
  halves: ['01計画', '01実績', '02計画', '02実績', '03計画', '03実績'],
};

describe.each(['yearly', 'pairs', 'facilities', 'halves'] as const)('the good workbook %s', (baseline) => {
  const grids = workbookOf({ name: '', baseline });

  test('is read in full', () => {
    const { kohyoList, unread } = contextOf(grids);
    expect(kohyoList.map((one) => one.sheet)).toEqual(SHEETS[baseline]);
    expect(unread).toEqual([]);
  });

  test('has not one finding, of any rule', () => {
    const { findings } = runRules(contextOf(grids));
    expect(findings.map((one) => `${one.code} ${one.cell.sheet}!${addressOf(one.cell)}`)).toEqual([]);
  });
});
