import type { Finding } from '../../../src/core/rules/finding';
import { ignoredEntry } from '../../../src/core/rules/ignore';
import type { Rule, RuleHit } from '../../../src/core/rules/rule';
import { RuleError } from '../../../src/core/rules/rule-error';
import { runRules } from '../../../src/core/rules/run';
import type { State } from '../../../src/core/state/state';
import { contextOf } from './context-of';
import { workbookOf } from './workbook-of';

const at = (sheet: string, row: number, column: number): RuleHit => ({
  cell: { sheet, row, column },
  kohyoIndex: null,
});

const ruleOf = (code: string, hits: readonly RuleHit[]): Rule => ({
  code,
  group: 'structure',
  severity: 'warning',
  source: { document: '試験', clause: '1' },
  check: () => hits,
});

const grids = workbookOf({ name: '' });
const run = (rules: readonly Rule[], state: Partial<State> = {}) => runRules(contextOf(grids, state), rules);
const places = (findings: readonly Finding[]): string[] =>
  findings.map((one) => `${one.code} ${one.cell.sheet} ${one.cell.row} ${one.cell.column}`);

test('findings come by sheet, row, column, code', () => {
  const { findings } = run([
    ruleOf('K902', [at('個票02', 0, 0), at('個票01', 5, 1), at('個票01', 2, 3)]),
    ruleOf('K901', [at('個票01', 2, 3), at('個票01', 2, 1)]),
  ]);
  expect(places(findings)).toEqual([
    'K901 個票01 2 1',
    'K901 個票01 2 3',
    'K902 個票01 2 3',
    'K902 個票01 5 1',
    'K902 個票02 0 0',
  ]);
});

test('a rule that is switched off is not run; another severity takes the place of the rule’s and the hit’s', () => {
  const off = ruleOf('K901', [at('個票01', 2, 2)]);
  const set = ruleOf('K902', [{ ...at('個票01', 2, 2), severity: 'error' }]);
  const own = ruleOf('K903', [{ ...at('個票01', 2, 2), severity: 'error' }]);
  const { findings } = run([off, set, own], { rules: { K901: 'off', K902: 'info' } });
  expect(findings.map((one) => [one.code, one.severity])).toEqual([
    ['K902', 'info'],
    ['K903', 'error'],
  ]);
});

test('a finding set aside stays away until its cell changes', () => {
  const rule = ruleOf('K901', [at('個票01', 2, 2), at('個票01', 3, 2)]);
  const [first] = run([rule]).findings;
  if (!first) throw new Error('no finding');
  const entry = ignoredEntry(first, grids, { reason: '確認済み', by: '彩原 花子', at: '2026-04-01T09:00:00+09:00' });
  expect(entry).toMatchObject({ code: 'K901', sheet: '個票01', cell: 'C3', text: '入札事務の電子化' });

  const aside = run([rule], { ignored: [entry] });
  expect(places(aside.findings)).toEqual(['K901 個票01 3 2']);
  expect(places(aside.ignored)).toEqual(['K901 個票01 2 2']);

  const changed = workbookOf({ name: '', change: [{ at: 'C3', write: '入札事務の電子化（第2期）' }] });
  const again = runRules(contextOf(changed, { ignored: [entry] }), [rule]);
  expect(places(again.findings)).toEqual(['K901 個票01 2 2', 'K901 個票01 3 2']);
  expect(again.ignored).toEqual([]);
});

test('a finding brings the words of its cell along', () => {
  const rule = ruleOf('K901', [
    { cell: { sheet: '個票01', row: 15, column: 3 }, kohyoIndex: 0, params: { own: 'yes' } },
  ]);
  expect(run([rule]).findings[0]?.params).toEqual({
    sheet: '個票01',
    cell: 'D16',
    label: '業務量削減目標値（時間）',
    text: '240',
    year: 2025,
    own: 'yes',
  });
});

test('a fix that would write over a formula is not offered; an answer to keep still is', () => {
  const cell = { sheet: '個票01', row: 15, column: 3 };
  const note = { sheet: '個票01', row: 15, column: 5 };
  const edit = { cell, before: 240, value: 1, numberFormat: null };
  const fixes = [
    { title: 'over', params: {}, edits: [edit] },
    { title: 'beside', params: {}, edits: [{ ...edit, cell: note }] },
    { title: 'half', params: {}, edits: [{ ...edit, cell: note }, edit] },
    { title: 'answer', params: {}, edits: [] },
  ];
  const withFormula = grids.map((grid) => (grid.sheet === '個票01' ? { ...grid, formulas: { D16: '=B16*2' } } : grid));
  const [found] = runRules(contextOf(withFormula), [ruleOf('K901', [{ cell, kohyoIndex: 0, fixes }])]).findings;
  expect(found?.fixes.map(({ title }) => title)).toEqual(['beside', 'answer']);
});

test('a rule that throws stops the run and is named', () => {
  const broken: Rule = {
    ...ruleOf('K901', []),
    check: () => {
      throw new TypeError('no such field');
    },
  };
  expect(() => run([broken])).toThrow(RuleError);
  expect(() => run([broken])).toThrow('rule K901 failed: no such field');
});
