import type { Examination } from '../../examine.types';
import type { Kohyo } from '../../form/kohyo';
import { fullAddress } from '../../grid/address';
import { countIndicators } from '../../indicators/count';
import type { Improvement } from '../../indicators/improvement';
import { type Indicator, indicatorsOf } from '../../indicators/indicator';
import { exactSum } from '../../notation/exact';
import { putLines } from '../layout/list-sheet';
import type { PagedLayout } from '../layout/paged-layout';
import { type CellExtras, number, text } from '../layout/sheet-layout';
import type { Look, PlannedValue } from '../layout/sheet-plan';
import type { ReportWord, ReportWords } from '../report-words';
import { sentence } from '../report-words';
import { copiedText } from './copied-text';
import { figureOfYear } from './indicator-lines';

const WAYS: Readonly<Record<Improvement, ReportWord>> = { up: 'wayUp', down: 'wayDown', keep: 'wayKeep' };
const SHARE = '0%';
/** Lines that stand with the headings before a page may end. */
const FEWEST_LINES = 8;

interface Cell {
  readonly value: PlannedValue | null;
  readonly look: Look;
  readonly extras?: CellExtras;
}

type Spans = readonly { readonly left: number; readonly right: number }[];

/** Columns of the sheet that each column of the table spans. Results have columns once there are any. */
const PLANNED: Spans = [
  { left: 0, right: 0 },
  { left: 1, right: 3 },
  { left: 4, right: 6 },
  { left: 7, right: 9 },
  { left: 10, right: 11 },
];
const REPORTED: Spans = [
  { left: 0, right: 0 },
  { left: 1, right: 2 },
  { left: 3, right: 4 },
  { left: 5, right: 6 },
  { left: 7, right: 8 },
  { left: 9, right: 10 },
  { left: 11, right: 11 },
];

/** For a plan that is made of indicators: how many can be followed up, and each with baseline, target, last result and how far it has come. */
export function putIndicators(sheet: PagedLayout, examination: Examination, linked: boolean, words: ReportWords): void {
  const all = examination.kohyoList.flatMap((kohyo) => indicatorsOf(kohyo).map((indicator) => ({ kohyo, indicator })));
  if (all.length === 0) return;
  const say = words.report;
  const counts = countIndicators(all.map(({ indicator }) => indicator));
  sheet.gap();
  const reported = counts.withActual > 0;
  const spans = reported ? REPORTED : PLANNED;
  const lines = all.map(({ kohyo, indicator }) => lineOf(kohyo, indicator, reported, linked, words));
  const head = sheet.heightFor('', 'heading', 0);
  sheet.flow(4 * head + exactSum(lines.map((line) => heightOf(sheet, line, spans))), FEWEST_LINES * head);
  putLines(sheet, [
    { look: 'subtitle', words: say.indicatorTitle },
    { look: 'note', words: sentence(words, 'indicatorCounts', { ...counts }) },
    ...(counts.lacking > 0
      ? [{ look: 'note' as const, words: sentence(words, 'indicatorLacking', { count: counts.lacking }) }]
      : []),
  ]);
  const headings = [
    say.dataName,
    say.indicatorName,
    say.indicatorBaseline,
    say.indicatorTarget,
    say.indicatorWay,
    ...(reported ? [say.indicatorActual, say.indicatorShare] : []),
  ].map((heading): Cell => ({ value: text(heading), look: 'heading' }));
  put(sheet, headings, spans);
  for (const line of lines) {
    if (!sheet.fits(heightOf(sheet, line, spans))) {
      sheet.turn();
      put(sheet, headings, spans);
    }
    put(sheet, line, spans);
  }
}

function lineOf(kohyo: Kohyo, indicator: Indicator, reported: boolean, linked: boolean, words: ReportWords): Cell[] {
  const name = copiedText(kohyo.fields.of('name')) || copiedText(kohyo.fields.of('number')) || kohyo.sheet;
  const link = linked
    ? { link: fullAddress({ sheet: kohyo.sheet, row: kohyo.range.top, column: kohyo.range.left }) }
    : {};
  return [
    { value: text(name), look: linked ? 'link' : 'text', extras: link },
    ...aimOf(indicator, words),
    ...(reported ? resultOf(indicator, words) : []),
  ];
}

const plain = (shown: string): Cell => ({ value: text(shown), look: 'text' });

function aimOf({ name, unit, baseline, target, improvement }: Indicator, words: ReportWords): Cell[] {
  return [
    plain(name === '' ? words.report.notGiven : name),
    plain(figureOfYear(baseline, unit, words)),
    plain(figureOfYear(target, unit, words)),
    { value: text(words.report[improvement === null ? 'wayUnknown' : WAYS[improvement]]), look: 'textCentre' },
  ];
}

function resultOf({ unit, actuals, achievement }: Indicator, words: ReportWords): Cell[] {
  const share: Cell =
    achievement === null
      ? { value: null, look: 'number' }
      : { value: number(achievement), look: 'number', extras: { numberFormat: SHARE } };
  return [plain(figureOfYear(actuals.at(-1), unit, words)), share];
}

function heightOf(sheet: PagedLayout, cells: readonly Cell[], spans: Spans): number {
  return Math.max(
    ...cells.map(({ value, look }, at) => {
      const span = spans[at];
      return span === undefined || value?.kind !== 'text'
        ? 0
        : sheet.heightFor(value.text, look, span.left, span.right);
    }),
  );
}

function put(sheet: PagedLayout, cells: readonly Cell[], spans: Spans): void {
  const { row } = sheet;
  sheet.heights[row] = heightOf(sheet, cells, spans);
  cells.forEach(({ value, look, extras }, at) => {
    const span = spans[at];
    if (span !== undefined) sheet.putMerged({ top: row, bottom: row, ...span }, value, look, extras);
  });
  sheet.row += 1;
}
