import { examineWorkbook } from '../../../src/core/examine';
import { addressOf } from '../../../src/core/grid/address';
import { learnSheets } from '../../../src/core/learn/learn-sheets';
import { emptyState } from '../../../src/core/state/state';
import { type DrawnForm, drawForm } from '../../workbooks/unseen/drawn/draw-form';

/** Forms drawn by lot, none of which anybody has looked at when the learner was written. */
const SEEDS = Array.from({ length: 24 }, (_, at) => 7001 + at);

function judged(form: DrawnForm) {
  const learned = learnSheets(form.blank, { id: 'drawn' });
  const checked = examineWorkbook(
    { grids: form.filled, state: emptyState() },
    { forms: learned ? [learned.form] : [], form: 'drawn' },
  );
  const read = new Set(
    checked.kohyoList.flatMap(({ fields }) =>
      [...fields.values()].map(({ cell }) => `${cell.sheet}!${addressOf(cell)}`),
    ),
  );
  const placeOf = (sheet: string, cell: string) => `${sheet}!${cell}`;
  const told = checked.findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    place: placeOf(finding.cell.sheet, addressOf(finding.cell)),
  }));
  const found = form.faults.filter(({ sheet, cells, codes }) =>
    told.some(
      ({ place, code }) =>
        cells.some((cell) => placeOf(sheet, cell) === place) && (codes.includes('*') || codes.includes(code)),
    ),
  );
  const planted = new Set([
    ...form.faults.flatMap(({ sheet, cells }) => cells.map((cell) => placeOf(sheet, cell))),
    ...form.allowed.map(({ sheet, cell }) => placeOf(sheet, cell)),
  ]);
  return {
    values: form.values.length,
    read: form.values.filter(({ sheet, cell }) => read.has(placeOf(sheet, cell))).length,
    faults: form.faults.length,
    found: found.length,
    sheets: form.filled.length,
    wrong: told.filter(({ severity, place }) => severity !== 'info' && !planted.has(place)).length,
  };
}

test('of forms drawn by lot nearly all is read, most faults are found, and little is found that is none', () => {
  const all = SEEDS.map((seed) => judged(drawForm(seed)));
  const sum = (what: keyof (typeof all)[number]) => all.reduce((whole, one) => whole + one[what], 0);
  expect(sum('read') / sum('values')).toBeGreaterThan(0.97);
  expect(sum('found') / sum('faults')).toBeGreaterThan(0.75);
  expect((sum('wrong') * 10) / sum('sheets')).toBeLessThan(1.5);
});
