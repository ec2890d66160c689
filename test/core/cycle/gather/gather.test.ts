import fc from 'fast-check';
import { gather } from '../../../../src/core/cycle/gather/gather';
import type { GatherInput } from '../../../../src/core/cycle/gather/gather.types';
import type { Source } from '../../../../src/core/cycle/gather/sent-sheet';
import type { ItemMark } from '../../../../src/core/cycle/item-mark';
import { sectionLists } from '../../../../src/core/cycle/send-back/section-lists';
import { examine } from '../../../../src/core/examine';
import { addressOf } from '../../../../src/core/grid/address';
import type { Grid } from '../../../../src/core/grid/grid';
import { recogniseAll } from '../../../../src/core/recognise-all';
import { missingOf, submissionsOf } from '../../../../src/core/report/content/submissions';
import type { Finding } from '../../../../src/core/rules/finding';
import { emptyState, type State } from '../../../../src/core/state/state';
import { examinedAlone } from '../../../../src/core/workbooks/examined-alone';
import { BUILT_IN_FORMS } from '../../../../src/forms';
import { ja } from '../../../../src/locales/ja';
import { renderFinding } from '../../../../src/locales/render-finding';
import { samplePlan } from '../../../workbooks/sample-plan';
import { yearlyWorkbook } from '../../rules/baseline/yearly';
import { workbookOf } from '../../rules/workbook-of';

const options = { forms: BUILT_IN_FORMS };
const render = (finding: Finding) => renderFinding(finding, ja);
type Change = NonNullable<Parameters<typeof workbookOf>[0]['change']>[number];

interface Sent {
  readonly saved?: string | null;
  readonly state?: Partial<State>;
  readonly marks?: ReadonlyMap<string, ItemMark>;
}

function source(
  path: string,
  grids: readonly Grid[],
  { saved = '2026-05-01', state, marks = new Map() }: Sent = {},
): Source {
  const placed = grids.map((grid, position) => ({ ...grid, position }));
  const recognised = recogniseAll({ grids: placed, state: { ...emptyState(), ...state } }, options);
  return { path, recognised, marks, saved: saved === null ? null : { at: `${saved}T00:00:00.000Z`, by: 'workbook' } };
}

const only = (sheet: string, ...change: Change[]) =>
  workbookOf({ name: '', change }).filter((grid) => grid.sheet === sheet);
const renamed = (grids: readonly Grid[], name: string) => grids.map((grid) => ({ ...grid, sheet: name }));
const tables = source(
  '事務局.xlsx',
  yearlyWorkbook().filter(({ sheet }) => !sheet.startsWith('個票')),
);

function gathered(sent: readonly Source[], more: Partial<GatherInput> = {}) {
  return gather(
    {
      book: null,
      sent,
      organisation: tables,
      wanted: { files: new Set(), versions: new Set() },
      at: '2026-06-01T09:00:00+09:00',
      ...more,
    },
    options,
  );
}

/** 個票01 with nothing written in it but who is in charge. */
function blankButForLead(): readonly Grid[] {
  const [kohyo] = source('', only('個票01')).recognised.kohyoList;
  const places = [...(kohyo?.fields.values() ?? [])].filter(
    ({ field, kind }) => field.id !== 'lead' && kind !== 'blank',
  );
  return only('個票01', ...places.map(({ cell }): Change => ({ at: addressOf(cell), write: null })));
}

/** The workbook as it would be read after the gathering. */
function asBook(
  { result, state }: ReturnType<typeof gathered>,
  change: (grids: readonly Grid[]) => readonly Grid[] = (all) => all,
): Source {
  return source('回収.xlsx', change(result.grids), { state });
}

const told = ({ taken }: ReturnType<typeof gathered>) =>
  taken.map(({ as, from, replaced }) => `${as} ← ${from.path}${replaced === null ? '' : ` (${replaced.path})`}`);

test('each section’s sheet is taken once, whatever file and tab are called, and tells which are missing', () => {
  const done = gathered([
    source('コピー ～ 個票(3).xlsx', renamed(only('個票01'), 'Sheet1')),
    source('市民課.xlsx', only('個票02')),
  ]);
  expect(told(done)).toEqual(['Sheet1 ← コピー ～ 個票(3).xlsx', '個票02 ← 市民課.xlsx']);
  expect(done.tables.map(({ as }) => as)).toEqual(['組織一覧及び提案状況', '取組項目及び優先順位一覧']);
  expect(missingOf(submissionsOf(examinedAlone(done.result), render))).toEqual([
    { department: '総務部', section: '管財課', expected: 1, got: 0 },
  ]);
});

test('提出状況 counts findings as 指摘一覧 does: what a row says of three years is one line', () => {
  const change: Change[] = ['C17', 'D17', 'E17'].map((cell) => ({ at: cell, write: '△480時間' }));
  const { result } = gathered([source('a.xlsx', only('個票01', ...change))]);
  const about = examinedAlone(result);
  const lines = sectionLists(about, { render, cover: '', due: null }, ja).find(({ section }) =>
    section.includes('契約課'),
  );
  const open = submissionsOf(about, render).find(({ sent }) => sent > 0)?.open;
  expect(about.findings.length).toBeGreaterThan(lines?.findings ?? 0);
  expect((open?.error ?? 0) + (open?.warning ?? 0) + (open?.info ?? 0)).toBe(lines?.findings);
});

test('sheets of one name stand beside each other, the section before the second', () => {
  const done = gathered([
    source('a.xlsx', renamed(only('個票01'), '個票')),
    source('b.xlsx', renamed(only('個票02'), '個票')),
  ]);
  expect(told(done)).toEqual(['個票 ← a.xlsx', '市民課 個票 ← b.xlsx']);
});

test('of two versions the later counts, and what it changed is told cell by cell', () => {
  const write: Change = { at: '各年度目標', year: 2025, write: '実施設計' };
  const done = gathered([
    source('新.xlsx', only('個票01', write), { saved: '2026-05-20' }),
    source('旧.xlsx', only('個票01'), { saved: '2026-05-10' }),
  ]);
  expect(told(done)).toEqual(['個票01 ← 新.xlsx (旧.xlsx)']);
  expect(done.taken[0]?.replaced?.changes).toEqual([
    { cell: 'D15', label: '各年度目標', before: expect.any(String), after: '実施設計' },
  ]);
  expect(done.doubles).toEqual([]);
});

test.each([
  ['same-time', '2026-05-10', '2026-05-10'],
  ['no-time', '2026-05-10', null],
])('two that differ and cannot be ordered are asked about: %s', (why, one, other) => {
  const write: Change = { at: '各年度目標', year: 2025, write: '実施設計' };
  const done = gathered([
    source('a.xlsx', only('個票01'), { saved: one }),
    source('b.xlsx', only('個票01', write), { saved: other }),
  ]);
  expect(done.doubles.map((double) => [double.sheet, double.why, double.other.source.path])).toEqual([
    ['個票01', why, told(done)[0]?.includes('← a.xlsx') ? 'b.xlsx' : 'a.xlsx'],
  ]);
  expect(done.doubles[0]?.changes).toHaveLength(1);
});

test('two people who went on from one file: the later one does not silently blank what the other wrote', () => {
  const first = source('係長.xlsx', only('個票01', { at: '年度目標実績値', year: 2024, write: '調査を終えた' }), {
    saved: '2026-05-10',
  });
  const second = source('主任.xlsx', only('個票01', { at: '課題', year: 2024, write: '人手が足りない' }), {
    saved: '2026-05-11',
  });
  const done = gathered([first, second]);
  expect(done.doubles.map(({ why, other }) => [why, other.source.path])).toEqual([['both-filled', '係長.xlsx']]);
  // Asked until somebody answers, then no more.
  const again = gathered([first, second], { book: asBook(done), organisation: null });
  expect(again.doubles.map(({ why }) => why)).toEqual(['both-filled']);
  const decided = gathered([first, second], {
    book: asBook(again),
    organisation: null,
    wanted: { files: new Set(['係長.xlsx']), versions: new Set() },
  });
  expect(told(decided)).toEqual(['個票01 ← 係長.xlsx (主任.xlsx)']);
  expect(decided.doubles).toEqual([]);
  const later = gathered([first, second], { book: asBook(decided), organisation: null });
  expect([told(later), later.doubles, later.unchanged]).toEqual([[], [], 1]);
});

test('what stands here may be kept: the other version is passed over, and of others a newer one still counts', () => {
  const here = source('回収.xlsx', only('個票01'), { saved: null });
  const other = source('a.xlsx', only('個票01', { at: '各年度目標', year: 2025, write: '案' }));
  const files = { files: new Set(['回収.xlsx']), versions: new Set<string>() };
  const asked = gathered([other], { book: here });
  expect(asked.doubles.map(({ why }) => why)).toEqual(['no-time']);
  const byFile = gathered([other], { book: here, wanted: files });
  const content = new Set([asked.doubles[0]?.kept.content ?? '']);
  const byContent = gathered([other], { book: here, wanted: { files: new Set(), versions: content } });
  for (const done of [byFile, byContent]) {
    expect([told(done), done.doubles, done.unchanged]).toEqual([[], [], 1]);
    const again = gathered([other], { book: asBook(done), organisation: null });
    expect([told(again), again.doubles]).toEqual([[], []]);
  }
  const newer = source('b.xlsx', only('個票01', { at: '各年度目標', year: 2025, write: '案2' }), {
    saved: '2026-05-30',
  });
  const first = gathered([other]);
  const later = gathered([newer], { book: asBook(first), organisation: null, wanted: files });
  expect(told(later)).toEqual(['個票01 ← b.xlsx (a.xlsx)']);
});

test('a sheet without number and name, gathered again, is the one that stands there', () => {
  const nameless: Change[] = [
    { at: '取組項目名', write: null },
    { at: 'F2', write: null },
  ];
  const files = ['契約課.xlsx', '市民課.xlsx'] as const;
  const sheets = [only('個票01', ...nameless), only('個票02', ...nameless)] as const;
  const sent = (...change: Change[]) => [
    source(files[0], renamed(change.length === 0 ? sheets[0] : only('個票01', ...nameless, ...change), '個票'), {
      saved: change.length === 0 ? '2026-05-01' : '2026-05-02',
    }),
    source(files[1], renamed(sheets[1], '個票')),
  ];
  const first = gathered(sent());
  expect(told(first)).toEqual(['個票 ← 契約課.xlsx', '市民課 個票 ← 市民課.xlsx']);
  const again = gathered(sent(), { book: asBook(first), organisation: null });
  expect([told(again), again.unchanged]).toEqual([[], 2]);
  const later = gathered(sent({ at: '各年度目標', year: 2025, write: '案' }), {
    book: asBook(first),
    organisation: null,
  });
  expect(told(later)).toEqual(['個票 ← 契約課.xlsx (契約課.xlsx)']);
});

test('a sheet for an item to be added that came back blank is not taken, and nobody waits for it', () => {
  const mark: ItemMark = { plan: '', year: 2026, department: '総務部', section: '契約課', number: '', name: '' };
  const marks = new Map([['個票', mark]]);
  const blank = renamed(blankButForLead(), '個票');
  const back = gathered([source('契約課.xlsx', blank, { marks })], { organisation: null });
  expect([told(back), back.untouched, back.state.asked]).toEqual([[], 1, []]);
  const added = gathered([source('契約課.xlsx', renamed(only('個票01'), '個票'), { marks })], { organisation: null });
  expect([told(added), added.untouched, added.state.asked]).toEqual([
    ['個票 ← 契約課.xlsx'],
    0,
    [{ section: '契約課', count: 1 }],
  ]);
});

test('gathered again, what is there already stays, an older version is passed over and a later one replaces it', () => {
  const [old, now, next] = ['2026-05-01', '2026-05-10', '2026-05-20'].map((saved, at) =>
    source(`版${at}.xlsx`, only('個票01', { at: '各年度目標', year: 2025, write: `案${at}` }), { saved }),
  ) as [Source, Source, Source];
  const first = gathered([now]);
  const same = gathered([now, old], { book: asBook(first), organisation: null });
  expect([told(same), same.unchanged, same.doubles]).toEqual([[], 1, []]);
  const later = gathered([now, old, next], { book: asBook(same), organisation: null });
  expect(told(later)).toEqual(['個票01 ← 版2.xlsx (版1.xlsx)']);
  expect(later.state.received).toMatchObject([{ sheet: '個票01', file: '版2.xlsx', section: '契約課' }]);
});

test('what nobody sent stays as it stands, and nothing is remembered of it', () => {
  const book = source('回収.xlsx', only('個票01'));
  const done = gathered([source('市民課.xlsx', only('個票02'))], { book });
  expect([told(done), done.unchanged]).toEqual([['個票02 ← 市民課.xlsx'], 0]);
  expect(done.state.received.map(({ sheet }) => sheet)).toEqual(['個票02']);
});

test('what the office corrected in the gathered workbook is not overwritten by a later version without being asked', () => {
  const first = gathered([source('a.xlsx', only('個票01'))]);
  const corrected = asBook(first, (grids) =>
    grids.map((grid) =>
      grid.sheet === '個票01'
        ? (only('個票01', { at: '各年度目標', year: 2025, write: '事務局で修正' })[0] ?? grid)
        : grid,
    ),
  );
  const write: Change = { at: '各年度目標', year: 2026, write: '完了' };
  const later = gathered([source('b.xlsx', only('個票01', write), { saved: '2026-05-30' })], {
    book: corrected,
    organisation: null,
  });
  expect(told(later)).toEqual([]);
  expect(later.doubles.map(({ why, keptPath }) => [why, keptPath])).toEqual([['changed-here', 'a.xlsx']]);
});

test('what was decided in the workbook stays; what a section decided in its own file comes along with its sheet', () => {
  const by = { reason: '確認済み', by: '事務局', at: '2026-05-02T00:00:00Z' };
  const ignored = (sheet: string, cell: string) => ({ code: 'K205', sheet, cell, text: 'x', ...by });
  const first = gathered([source('a.xlsx', renamed(only('個票01'), '個票'))]);
  const book = source('回収.xlsx', first.result.grids, { state: { ...first.state, ignored: [ignored('個票', 'C3')] } });
  const sent = source('b.xlsx', renamed(only('個票02'), '個票'), {
    state: { ignored: [ignored('個票', 'C4')], rules: { K201: 'off' } },
  });
  const { state } = gathered([sent], { book, organisation: null });
  expect(state.ignored.map(({ sheet, cell }) => `${sheet} ${cell}`)).toEqual(['市民課 個票 C4', '個票 C3']);
  expect(state.rules).toEqual({});
});

test('a section that was renamed, or merged with another in April, is the same section', () => {
  const grids = tables.recognised.grids.map((grid): Grid => {
    const write = (text: string) => text.replace(/^管財課$/u, '契約管財課（旧 契約課、管財課）');
    const isGone = (row: readonly unknown[]) => row.includes('契約課') && grid.sheet.startsWith('組織');
    const at = grid.values.findIndex(isGone);
    const rows = <T>(list: readonly (readonly T[])[]) => list.filter((_, row) => row !== at);
    return {
      ...grid,
      values: rows(grid.values).map((row) => row.map((cell) => (typeof cell === 'string' ? write(cell) : cell))),
      texts: rows(grid.texts).map((row) => row.map(write)),
    };
  });
  const organisation = source(
    '組織.xlsx',
    grids.filter(({ sheet }) => sheet.startsWith('組織')),
  );
  const before = gathered([source('契約課.xlsx', only('個票01'))], { organisation });
  const after = gathered(
    [
      source('契約管財課.xlsx', only('個票01', { at: '主たる所管部署', write: '総務部契約管財課' }), {
        saved: '2026-05-30',
      }),
    ],
    { organisation, book: asBook(before) },
  );
  expect(told(after)).toEqual(['個票01 ← 契約管財課.xlsx (契約課.xlsx)']);
  const found = submissionsOf(examinedAlone(after.result), render).filter(({ sent }) => sent > 0);
  expect(found.map(({ section, sent }) => [section, sent])).toEqual([['契約管財課', 1]]);
});

test('a sheet that was handed out is known by its mark, though its number, name and section were rewritten', () => {
  const mark: ItemMark = {
    plan: '',
    year: 2026,
    department: '総務部',
    section: '契約課',
    number: '1',
    name: '入札事務の電子化',
  };
  const marks = new Map([['個票01', mark]]);
  const rewritten: Change[] = [
    { at: '取組項目名', write: '契約のすべてをオンラインで' },
    { at: '主たる所管部署', write: '市民部市民課' },
  ];
  const first = gathered([source('a.xlsx', only('個票01'), { marks })]);
  const book = { ...asBook(first), marks };
  const done = gathered([source('b.xlsx', only('個票01', ...rewritten), { marks, saved: '2026-05-30' })], { book });
  expect(told(done)).toEqual(['個票01 ← b.xlsx (a.xlsx)']);
});

test('a sheet that names several sections is that of the one that was asked for it', () => {
  const shared: Change = { at: '主たる所管部署', write: '市民部市民課、総務部契約課' };
  const mark: ItemMark = { plan: '', year: 2026, department: '総務部', section: '契約課', number: '1', name: '入札' };
  const sent = source('契約課.xlsx', only('個票01', shared), { marks: new Map([['個票01', mark]]) });
  const { result } = gathered([sent], { organisation: null });
  const found = submissionsOf(examinedAlone(result), render);
  expect(found.map(({ section, expected, sent: came }) => [section, expected, came])).toEqual([['契約課', 1, 1]]);
});

test('a sheet whose labels were deleted is taken all the same, and told as one that cannot be read', () => {
  const broken = only('個票02').map((grid) => ({
    ...grid,
    values: grid.values.slice(0, 9),
    texts: grid.texts.slice(0, 9),
  }));
  const done = gathered([source('契約課.xlsx', only('個票01')), source('市民課.xlsx', renamed(broken, '個票02'))]);
  expect(told(done)).toEqual(['個票01 ← 契約課.xlsx', '個票02 ← 市民課.xlsx']);
});

const sample = samplePlan();
const isOffice = ({ sheet }: Grid) => !/^個票/u.test(sheet);

test('the gathered workbook checked is the files checked', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }), (cuts) => {
      const files: Grid[][] = [];
      for (const [at, grid] of sample.grids.filter((one) => !isOffice(one)).entries()) {
        if (at === 0 || cuts[at] === true) files.push([grid]);
        else files.at(-1)?.push(grid);
      }
      const sources = files.map((grids, at) => source(`${String(at).padStart(2, '0')}.xlsx`, grids));
      const organisation = source('事務局.xlsx', sample.grids.filter(isOffice));
      const done = gathered(sources, { organisation });
      const names = new Map(done.taken.map(({ from, grid, as }) => [`${from.path} ${grid.sheet}`, as]));
      const whole = examinedAlone(done.result).findings.map(
        ({ code, cell }) => `${cell.sheet} ${addressOf(cell)} ${code}`,
      );
      const set = examine(
        [organisation, ...sources].map(({ path, recognised: { grids, state } }) => ({ name: path, grids, state })),
        options,
      );
      const apart = set.workbooks.flatMap(({ name, examination }) =>
        examination.findings.map(
          ({ code, cell }) => `${names.get(`${name} ${cell.sheet}`) ?? cell.sheet} ${addressOf(cell)} ${code}`,
        ),
      );
      expect(whole.sort()).toEqual(apart.sort());
    }),
    { numRuns: 3 },
  );
});

test('a sheet whose taking over was cut off is known by its copy, and is taken whatever was sent, even what stood there', () => {
  const first = gathered([source('市民課.xlsx', only('個票02'))]);
  const cutOff = asBook(first, (grids) =>
    grids.flatMap((grid) =>
      grid.sheet !== '個票02'
        ? [grid]
        : [
            { ...grid, values: [], texts: [], halfTaken: { copy: '_Kohyo_1' } },
            { ...grid, sheet: '_Kohyo_1' },
          ],
    ),
  );
  const again = gathered([source('市民課.xlsx', only('個票02'))], { book: cutOff });
  expect(told(again)).toEqual(['個票02 ← 市民課.xlsx (市民課.xlsx)']);
  expect(again.taken[0]?.over).toBe(true);
  expect(told(gathered([source('市民課.xlsx', only('個票02'))], { book: asBook(first) }))).toEqual([]);
});
