import type { Finding, Severity } from '../../src/core/rules/finding';
import { ja } from '../../src/locales/ja';
import { checkEverything } from '../../src/taskpane/session/checking';
import { keyedFindings } from '../../src/taskpane/session/finding-keys';
import {
  entriesOf,
  filterFindings,
  listFindings,
  neighbour,
  onwards,
  sectionNames,
} from '../../src/taskpane/session/finding-list';
import { reduce } from '../../src/taskpane/session/reduce';
import { INITIAL_STATE, NO_FILTER } from '../../src/taskpane/session/session-state';
import { sessionOnSample } from './session-on-sample';

async function checked() {
  const { session } = await sessionOnSample();
  await checkEverything(session);
  const { examination } = session.store.get();
  if (!examination) throw new Error('nothing was examined');
  return examination;
}

const finding = (row: number, more: Partial<Finding> = {}): Finding => ({
  code: 'K201',
  group: 'required',
  severity: 'error',
  cell: { sheet: '個票01', row, column: 2 },
  kohyoIndex: 0,
  variant: '',
  params: { label: '取組内容', text: '', year: 2024 },
  related: [],
  fixes: [],
  ...more,
});

test('the same finding keeps its key from one check to the next, and two alike are told apart', () => {
  const first = keyedFindings([finding(1), finding(1), finding(2)]);
  const second = keyedFindings([finding(1), finding(1)]);
  expect([...first.byKey.keys()].slice(0, 2)).toEqual([...second.byKey.keys()]);
  expect(first.byKey.size).toBe(3);
});

test('each group stands over its entries, errors first, then in the order of the sheets, and folds', async () => {
  const examination = await checked();
  const lines = listFindings(examination, NO_FILTER, [], ja);
  const groups = lines.filter((line) => line.kind === 'group');
  expect(new Set(groups.map(({ title }) => title))).toEqual(
    new Set(examination.findings.map(({ cell }) => cell.sheet)),
  );
  const withErrors = groups.map(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  expect(withErrors.lastIndexOf(true)).toBeLessThan(withErrors.indexOf(false));
  const order = examination.findings.map(({ cell }) => cell.sheet);
  const errorSheets = groups.filter((_, index) => withErrors[index]).map(({ title }) => order.indexOf(title));
  expect(errorSheets).toEqual([...errorSheets].sort((a, b) => a - b));
  const [first] = groups;
  const folded = listFindings(examination, NO_FILTER, [first?.key ?? ''], ja);
  expect(folded).toHaveLength(lines.length - entriesOf(first?.findings ?? []).length);
});

test('a sheet stays where the check had it, though its errors are gone', async () => {
  const examination = await checked();
  const titles = (findings: readonly Finding[]) =>
    listFindings({ ...examination, findings }, NO_FILTER, [], ja, examination.findings).flatMap((line) =>
      line.kind === 'group' ? [line.title] : [],
    );
  const mild = examination.findings.filter(({ severity }) => severity !== 'error');
  const left = new Set(mild.map(({ cell }) => cell.sheet));
  expect(titles(mild)).toEqual(titles(examination.findings).filter((sheet) => left.has(sheet)));
  expect(titles(mild)).not.toEqual([...left]);
});

test('what a row says of several cells is one entry; another field, another row or another fault is another', () => {
  const [same, year, label, row, code] = [
    finding(1),
    finding(1, { cell: { sheet: '個票01', row: 1, column: 3 } }),
    finding(1, { params: { label: '担当課', text: '' } }),
    finding(2),
    finding(1, { code: 'K202' }),
  ];
  expect(entriesOf([same, year, label, row, code])).toEqual([[same, year], [label], [row], [code]]);
});

test('after an act the way leads to what is left of the entry, then on, then back', async () => {
  const examination = await checked();
  const { keyOf } = keyedFindings(examination.findings);
  const lines = listFindings(examination, NO_FILTER, [], ja);
  const entries = lines.filter((line) => line.kind === 'finding');
  const [first, second, third] = entries;
  if (!first || !second || !third) throw new Error('the sample has few findings');
  const ways = onwards(lines, second, keyOf);
  expect(ways.slice(0, second.findings.length)).toEqual(second.findings.map(keyOf));
  expect(ways[second.findings.length]).toBe(third.key);
  expect(ways.at(-1)).toBe(first.key);
});

test('a section’s findings alone', async () => {
  const examination = await checked();
  const names = sectionNames(examination);
  const section = [...names.values()].find((name) => name !== '') ?? '';
  const shown = filterFindings(examination, { ...NO_FILTER, section }, ja);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.every(({ kohyoIndex }) => kohyoIndex !== null && names.get(kohyoIndex) === section)).toBe(true);
});

test.each(['section', 'kind'] as const)('grouped by %s, no finding is lost or doubled', async (groupBy) => {
  const examination = await checked();
  const lines = listFindings(examination, { ...NO_FILTER, groupBy }, [], ja);
  const shown = lines.flatMap((line) => (line.kind === 'finding' ? line.findings : []));
  expect(shown).toHaveLength(examination.findings.length);
  expect(new Set(shown)).toEqual(new Set(examination.findings));
});

test('filters let through what they say', async () => {
  const examination = await checked();
  const { findings } = examination;
  for (const severity of ['error', 'warning', 'info'] as const satisfies readonly Severity[]) {
    const shown = filterFindings(examination, { ...NO_FILTER, severities: [severity] }, ja);
    expect(shown).toEqual(findings.filter((one) => one.severity === severity));
  }
  expect(filterFindings(examination, { ...NO_FILTER, fixable: true }, ja).every(({ fixes }) => fixes.length > 0)).toBe(
    true,
  );
});

test('search finds words, sheets and cells in any width and case', async () => {
  const examination = await checked();
  const [one] = examination.findings;
  if (!one) throw new Error('the sample has no finding');
  const find = (query: string): readonly Finding[] => filterFindings(examination, { ...NO_FILTER, query }, ja);
  expect(find(one.code.toLowerCase())).toContain(one);
  expect(find(`　${one.cell.sheet}　`)).toContain(one);
  expect(find('Ｋ２０１')).toEqual(find('k201'));
  expect(find('この言葉はどこにもない')).toEqual([]);
});

test('↑↓ pass over headings and stop at the ends', async () => {
  const examination = await checked();
  const lines = listFindings(examination, NO_FILTER, [], ja);
  const keys = lines.filter((line) => line.kind === 'finding').map(({ key }) => key);
  expect(neighbour(lines, null, 1)).toBe(keys[0]);
  expect(neighbour(lines, null, -1)).toBe(keys.at(-1));
  expect(neighbour(lines, keys[0] ?? '', 1)).toBe(keys[1]);
  expect(neighbour(lines, keys[0] ?? '', -1)).toBe(keys[0]);
  expect(neighbour(lines, keys.at(-1) ?? '', 1)).toBe(keys.at(-1));
  expect(neighbour([], null, 1)).toBeNull();
});

test('a filter on a sheet that is gone falls away', async () => {
  const examination = await checked();
  const before = { ...INITIAL_STATE, filter: { ...NO_FILTER, sheet: '消えたシート' } };
  const after = reduce(before, {
    type: 'examined',
    read: { grids: examination.grids, state: examination.state },
    examination,
  });
  expect(after.filter.sheet).toBeNull();
});

test('good news passes with the screen, trouble stays', () => {
  const said = (intent: 'success' | 'error') =>
    reduce(INITIAL_STATE, {
      type: 'said',
      notice: { intent, text: 'x', detail: null, undoable: false, takesBack: false },
    });
  expect(reduce(said('success'), { type: 'screen', screen: 'rollup' }).notice).toBeNull();
  expect(reduce(said('error'), { type: 'screen', screen: 'rollup' }).notice?.text).toBe('x');
});
