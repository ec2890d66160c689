import { blankForm } from '../../scripts/sample/sample';
import { againstLast } from '../../src/core/cycle/compare/against-last';
import { planAgainst, planOpinions, planSimilar, recordHeadings } from '../../src/core/cycle/compare/compare-sheets';
import { mergedOpinions, opinionsIn, opinionsOnSheets } from '../../src/core/cycle/compare/opinions';
import { similarItems } from '../../src/core/cycle/compare/similar-items';
import { handOut } from '../../src/core/cycle/handout/hand-out';
import type { HandoutInput, HandoutOptions } from '../../src/core/cycle/handout/handout';
import { planSection } from '../../src/core/cycle/handout/section-plan';
import { planCarried } from '../../src/core/cycle/next-year/carried-sheet';
import { shifts } from '../../src/core/cycle/next-year/moved-sheet';
import { nextBook } from '../../src/core/cycle/next-year/next-book';
import { publishedPage } from '../../src/core/cycle/publish/page';
import { publishedData } from '../../src/core/cycle/publish/published-data';
import { examineWorkbook } from '../../src/core/examine';
import { recogniseAll } from '../../src/core/recognise-all';
import { effectSoFar } from '../../src/core/rollup/effect-so-far';
import { rollUp } from '../../src/core/rollup/roll-up';
import { emptyState } from '../../src/core/state/state';
import { BUILT_IN_FORMS } from '../../src/forms';
import { ja } from '../../src/locales/ja';
import { readFileGrids } from '../../src/xlsx/grids/read-file';
import { expectAsReadThrough } from './as-read-through';
import { cityGrids, examinedCity, OFFICE } from './city-book';
import { drawn } from './drawn';
import { drawnCopy } from './drawn-copy';

const forms = { forms: BUILT_IN_FORMS };
const city = examinedCity();
const builtIn = new Set(BUILT_IN_FORMS.map(({ id }) => id));

const asked: HandoutOptions = {
  year: 2025,
  by: null,
  finished: false,
  spare: 1,
  lock: true,
  sheetName: ja.handout.sheetName,
  choicesSheet: ja.handout.choicesSheet,
  nobodys: false,
};

/** What 収納課 is handed: its own 個票 and a blank one. */
function handedTo(section: string, input: HandoutInput): string {
  const made = handOut(input, asked);
  if (typeof made === 'string') throw new Error(made);
  const own = made.sections.find((one) => one.section === section);
  if (!own) throw new Error(`${section} is handed nothing`);
  const options = {
    year: 2025,
    due: '令和7年5月30日',
    lock: true,
    choicesSheet: asked.choicesSheet,
    state: OFFICE,
    builtIn,
  };
  const plan = planSection(own, made, options, ja);
  const all = `${made.sections.map(({ order, department, section: name, sheets }) => `${order} ${department}${name}: ${sheets.map(({ items }) => items.map(({ number, name: item }) => `${number}${item}`).join('＋')).join('、')}`).join('\n')}\n`;
  const sheets = [plan.request, ...(plan.choices ? [plan.choices] : [])].map(drawn);
  return [`${plan.file}\n${all}`, ...sheets, ...plan.copies.map(drawnCopy)].join('\n');
}

test('handed out, last year’s book', () => {
  const index = city.tables.indexes.flatMap(({ entries }) => entries);
  const input = { book: city, last: null, organisation: city.organisation, index };
  expectAsReadThrough('handout-filled.txt', handedTo('収納課', input));
});

test('handed out, the blank form with what last year said', () => {
  const { grids } = readFileGrids(blankForm());
  const book = recogniseAll({ grids, state: emptyState() }, forms);
  const index = city.tables.indexes.flatMap(({ entries }) => entries);
  const input = { book, last: city, organisation: city.organisation, index };
  expectAsReadThrough('handout-blank.txt', handedTo('収納課', input));
});

test('next year’s book, and what was taken off', () => {
  const by = shifts(city.kohyoList, city.forms, { year: 2025, by: 1 });
  const next = nextBook(city, by, { year: 2025, finished: false, keptTitles: [] });
  const plan = planCarried(
    next,
    {
      sheet: ja.nextYear.sheet,
      year: 2025,
      plan: '彩原市の計画',
      leads: city.leads,
      effect: effectSoFar(rollUp(city.kohyoList, city.forms, city.directions, city.state, city.leads)),
      notes: new Map(),
      before: null,
    },
    ja,
  );
  const left = next.left.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`);
  expectAsReadThrough(
    'next-year.txt',
    [drawn(plan), ...next.copies.map(drawnCopy), `left: ${left.join('; ')}\n`].join('\n'),
  );
});

test('compared: alike, against last year, opinions', () => {
  const changed = {
    1: { C3: '窓口の受付時間の見直し', D13: '調査のやり直し' },
    3: { C6: '企画部財政課' },
    5: { C3: '住民票のコンビニ交付の利用促進', C9: '証明書のコンビニ交付を広げ、窓口の混雑を減らす。' },
    7: { F2: 9, C3: '全く別の取組' },
  };
  const now = examineWorkbook({ grids: cityGrids(changed), state: OFFICE }, forms);
  const opinions = mergedOpinions([
    opinionsOnSheets(now.grids, recordHeadings(ja)),
    opinionsIn(now.kohyoList),
    opinionsOnSheets(city.grids, recordHeadings(ja)),
  ]);
  expectAsReadThrough(
    'compared.txt',
    [
      drawn(planSimilar(similarItems(now.kohyoList, now.leads), now.leads, ja)),
      drawn(planAgainst(againstLast(city, now, 2025), now.leads, 2025, ja)),
      drawn(planOpinions(opinions, ja)),
    ].join('\n'),
  );
});

test('published: the page and the data', () => {
  const publication = { municipality: '彩原市', date: '2024-10-01' };
  const page = publishedPage(
    city,
    { ...publication, title: '彩原市の計画', year: 2024, files: [{ name: 'list.xlsx', what: 'Excel', bytes: 12_345 }] },
    ja,
    ja.publish,
  );
  expectAsReadThrough('published-page.txt', page.replaceAll('><', '>\n<'));
  const { columns, rows } = publishedData(examinedCity([2, 3]), publication, ja, ja.publish);
  const lines = rows.map((row) =>
    columns.map(({ name }) => String(Reflect.get(row, name) ?? '').replaceAll('\n', '⏎')),
  );
  expectAsReadThrough(
    'published.tsv',
    `${[columns.map(({ name }) => name), ...lines].map((line) => line.join('\t')).join('\n')}\n`,
  );
});
