import { rollUp } from '../../../src/core/rollup/roll-up';
import { emptyState } from '../../../src/core/state/state';
import type { Brief } from '../direction/kohyo-of';
import { directionsOf, forms, rolled, workbookOf } from './ledger';

/** The example of docs/direction.md: four 個票 of 彩原市, added up by hand there. */
const saibara: readonly Brief[] = [
  {
    name: '申請受付のオンライン化',
    lead: '総務部契約課',
    hours: ['△300', '△100', 900],
    target: ['要件定義', '予算化', '運用開始'],
  },
  {
    name: '会議録作成の自動化',
    lead: '議会事務局',
    hours: ['△200', '△240', '△300'],
    effect: [500, 600, 750],
    target: ['利用', '利用', '利用の拡大'],
  },
  { name: '施設の巡回の見直し', lead: '教育部生涯学習課', hours: ['△50', '△50', '△50'] },
  {
    name: '端末の配備',
    lead: '都市整備部土木課',
    hours: ['－', '△12時間（一人当たり）', '△12時間（一人当たり）'],
    target: ['－', '20名', '40名'],
  },
];

const hours = (year: number, of = rolled(workbookOf(saibara))) =>
  of.totals.find((total) => total.measure === 'hours' && total.phase === 'target' && total.year === year);

test('as written, by the convention and the range, as the arithmetic in docs/direction.md', () => {
  // 2024: -300 -200 -50; by the convention -300 +200 -50; the 50 may be either.
  expect(hours(2024)).toMatchObject({ asWritten: -550, byConvention: -150, low: -150, high: -50 });
  expect(hours(2025)).toMatchObject({ asWritten: -390, byConvention: 90, low: 90, high: 190 });
  expect(hours(2026)).toMatchObject({ asWritten: 550, byConvention: 1150, low: 1150, high: 1250 });
});

test('a rate is in no total and is told', () => {
  expect(hours(2024)?.leftOut).toEqual([]);
  expect(hours(2025)?.leftOut).toMatchObject([{ kohyoIndex: 3, text: '△12時間（一人当たり）', reason: 'rate' }]);
});

test('every figure leads to its cells', () => {
  expect(
    hours(2025)?.contributions.map(({ kohyoIndex, asWritten, byConvention }) => [kohyoIndex, asWritten, byConvention]),
  ).toEqual([
    [0, -100, -100],
    [1, -240, 240],
    [2, -50, -50],
  ]);
});

test('under the other convention an undetermined △ counts as saved, and the readings stay', () => {
  const other = rolled(workbookOf(saibara), { ...emptyState(), convention: 'reduction' });
  expect(hours(2024, other)).toMatchObject({ asWritten: -550, byConvention: -50, low: -150, high: -50 });
});

test('未定 and words are left out with their reasons; － and blanks are no amounts at all', () => {
  const { totals } = rolled(workbookOf([{ effect: ['未定', '(運用コスト)', '－'] }, { effect: [100, '', ''] }]));
  expect(totals.map(({ year, asWritten, leftOut }) => [year, asWritten, leftOut.map(({ reason }) => reason)])).toEqual([
    [2024, 100, ['pending']],
    [2025, 0, ['text']],
  ]);
});

test('effect counts in 千円, by the unit of the cell, else of the label', () => {
  const inThousands = workbookOf([{ effect: ['500,000円', '3百万円', '2万円'] }]);
  expect(rolled(inThousands).totals.map((total) => total.asWritten)).toEqual([500, 3000, 20]);
  const unknownForm = workbookOf([{ effect: [500000, 1000, 0], effectLabel: '効果額（円）' }]).map((one) => ({
    ...one,
    form: 'learned',
  }));
  expect(rolled(unknownForm).totals.map((total) => total.asWritten)).toEqual([500, 1, 0]);
});

test('hours written in minutes count as hours; 件 are none', () => {
  expect(
    rolled(workbookOf([{ hours: ['90分', '△30分', '20件'] }])).totals.map((t) => [t.asWritten, t.leftOut.length]),
  ).toEqual([
    [1.5, 0],
    [-0.5, 0],
    [0, 1],
  ]);
});

test('effect with △ is a cost until it is decided, whatever the convention of hours', () => {
  const one = workbookOf([{ effect: ['△100', 0, 0] }]);
  const total = (direction: 'undetermined' | 'reduction') =>
    rollUp(one, forms, directionsOf([direction]), { ...emptyState(), convention: 'reduction' }, new Map()).totals[0];
  expect(total('undetermined')).toMatchObject({ asWritten: -100, byConvention: -100, low: -100, high: 100 });
  expect(total('reduction')).toMatchObject({ asWritten: -100, byConvention: 100, low: 100, high: 100 });
});

test('a row with both signs is read one way as a whole; a row without △ is left as it is', () => {
  const one = workbookOf([{ hours: [100, '△300', 0], hoursActual: [80, null, null] }]);
  const { totals } = rollUp(one, forms, directionsOf(['reduction']), emptyState(), new Map());
  expect(totals.map(({ phase, byConvention }) => [phase, byConvention])).toEqual([
    ['target', -100],
    ['target', 300],
    ['target', 0],
    ['actual', 80],
  ]);
});

test('a doubt about △ never makes work of a +; nor does the office, which answers about △ alone', () => {
  const [one] = workbookOf([{ hours: [100, '△300', 50] }]);
  if (!one) throw new Error('no 個票');
  const read = (direction: 'undetermined' | 'reduction', turnsPlus: boolean) => {
    const reading = { direction, turnsPlus };
    const { totals } = rollUp(
      [one],
      forms,
      new Map([[0, { hours: reading, effect: reading }]]),
      emptyState(),
      new Map(),
    );
    return totals.map(({ low, high }) => [low, high]);
  };
  expect(read('undetermined', false)).toEqual([
    [100, 100],
    [-300, 300],
    [50, 50],
  ]);
  expect(read('reduction', false)).toEqual([
    [100, 100],
    [300, 300],
    [50, 50],
  ]);
  expect(read('reduction', true)).toEqual([
    [-100, -100],
    [300, 300],
    [-50, -50],
  ]);
});

test.each([
  ['the office', forms, { ...emptyState(), convention: 'reduction' as const }],
  [
    'the form’s legend',
    new Map([...forms].map(([id, form]) => [id, { ...form, convention: 'reduction' as const }])),
    emptyState(),
  ],
])('where △ is in doubt, a + is no work added either when %s says that △ is less', (_, asked, state) => {
  const one = workbookOf([{ hours: ['△300', 50, 0] }]);
  const { totals } = rollUp(one, asked, directionsOf(['undetermined']), state, new Map());
  expect(totals.map(({ byConvention, low, high }) => [byConvention, low, high])).toEqual([
    [300, -300, 300],
    [50, 50, 50],
    [0, 0, 0],
  ]);
});

test('a 個票 counts once: under the department with ★, else under the first', () => {
  const { groups } = rolled(
    workbookOf([
      { lead: '総務部契約課、★市民部市民課', hours: [10, 0, 0] },
      { lead: '市民部 市民課', hours: [5, 0, 0] },
      { lead: '契約課', hours: [1, 0, 0] },
    ]),
  );
  const of = (dimension: string) =>
    groups.filter((group) => group.dimension === dimension).map(({ name, kohyoIndexes }) => [name, kohyoIndexes]);
  expect(of('department')).toEqual([
    ['市民部', [0, 1]],
    ['', [2]],
  ]);
  expect(of('section')).toEqual([
    ['市民部市民課', [0, 1]],
    ['契約課', [2]],
  ]);
});

test('the organisation table tells the 部 of a 課 written alone, unless two 部 have one of that name', () => {
  const departments = [
    { department: '総務部', section: '契約課' },
    { department: '総務部', section: '総務課' },
    { department: '教育部', section: '総務課' },
  ];
  const { groups } = rolled(workbookOf([{ lead: '契約課' }, { lead: '総務課' }]), { ...emptyState(), departments });
  expect(groups.filter(({ dimension }) => dimension === 'department').map(({ name }) => name)).toEqual(['総務部', '']);
});

test('completeness counts what is required now; what is not yet due is not needed', () => {
  const brief: Brief = {
    lead: '総務部契約課',
    pillar: '財政の改革',
    target: ['調査', '', '運用'],
    actual: ['', '', ''],
    rating: ['○', '', ''],
  };
  const group = (currentYear: number | null) =>
    rolled(workbookOf([brief]), { ...emptyState(), currentYear }).groups.find(({ dimension }) => dimension === 'year');
  // Needed of 2024 at planning time: its target. Once 2024 is over: 実績 and 評価 too.
  expect(group(null)).toMatchObject({ name: '2024', filled: 1, needed: 1, ratings: { '○': 1 } });
  expect(group(2024)).toMatchObject({ name: '2024', filled: 1, needed: 1 });
  expect(group(2025)).toMatchObject({ name: '2024', filled: 2, needed: 3 });
});
