import { type Kohyo, textOf } from '../../form/kohyo';
import { type Grid, textAt, usedRange } from '../../grid/grid';
import { foldLabel } from '../../notation/fold';
import { parseYear } from '../../notation/year';
import { isOurSheet } from '../../report/remake/our-sheets';

/** What a committee or council said of an item, with the answer and what was done about it. */
export interface Opinion {
  readonly number: string;
  readonly name: string;
  /** Western; `null` where nobody says. */
  readonly year: number | null;
  /** Who said it: 委員会意見, 審議会意見 …, as its heading stands. */
  readonly source: string;
  readonly text: string;
  readonly answer: string;
  readonly followUp: string;
}

const OPINION = /意見|指摘事項|講評|提言/u;
const ANSWER = /回答|対応方針|対応|考え方|見解/u;
const FOLLOW_UP = /その後|措置|対応状況|処理状況|フォロー/u;
const NUMBER = new Set(
  ['番号', '項目番号', '管理番号', '個票番号', 'No', 'No.', '管理票P', '管理票No', '管理票No.', 'NO'].map(foldLabel),
);
const NAME = new Set(['取組項目名', '取組項目', '具体的な取組', '事業名', '取組名', '項目名'].map(foldLabel));
/** Headings stand near the top. */
const HEADING_ROWS = 12;

/** Opinions that stand in the 個票 themselves. */
export function opinionsIn(kohyoList: readonly Kohyo[]): Opinion[] {
  return kohyoList.flatMap((kohyo) =>
    kohyo.fields.all('opinion').flatMap((value): Opinion[] =>
      value.kind !== 'text'
        ? []
        : [
            {
              number: textOf(kohyo, 'number').trim(),
              name: textOf(kohyo, 'name').trim(),
              year: value.year,
              source: value.labelText.replace(/\s+/gu, ''),
              text: value.text.trim(),
              answer: '',
              followUp: '',
            },
          ],
    ),
  );
}

/**
 * Opinions in lists: in columns that people added to とりまとめ一覧 (委員会意見, with 回答 and その後 beside it), and in the record of
 * opinions of the year before. `headings`: those of the record itself.
 */
export function opinionsOnSheets(grids: readonly Grid[], headings: RecordHeadings): Opinion[] {
  return grids.flatMap((grid) => (isOurSheet(grid) ? (recordOn(grid, headings) ?? columnsOn(grid)) : columnsOn(grid)));
}

/** The headings of the record of opinions, as it is written. */
export interface RecordHeadings {
  readonly number: string;
  readonly name: string;
  readonly year: string;
  readonly source: string;
  readonly text: string;
  readonly answer: string;
  readonly followUp: string;
}

function recordOn(grid: Grid, headings: RecordHeadings): Opinion[] | null {
  const wanted = [
    headings.number,
    headings.name,
    headings.year,
    headings.source,
    headings.text,
    headings.answer,
    headings.followUp,
  ];
  for (let row = grid.top; row < grid.top + HEADING_ROWS; row += 1) {
    if (!wanted.every((heading, at) => textAt(grid, row, grid.left + at) === heading)) continue;
    const found: Opinion[] = [];
    for (let next = row + 1; next < grid.top + grid.texts.length; next += 1) {
      const [number = '', name = '', year = '', source = '', text = '', answer = '', followUp = ''] = wanted.map(
        (_, at) => textAt(grid, next, grid.left + at).trim(),
      );
      if (text === '') continue;
      found.push({ number, name, year: parseYear(year)?.year ?? null, source, text, answer, followUp });
    }
    return found;
  }
  return null;
}

function columnsOn(grid: Grid): Opinion[] {
  const used = usedRange(grid);
  if (!used) return [];
  for (let row = used.top; row <= Math.min(used.bottom, used.top + HEADING_ROWS); row += 1) {
    const columns = Array.from({ length: used.right - used.left + 1 }, (_, at) => used.left + at).map((column) => ({
      column,
      heading: textAt(grid, row, column).replace(/\s+/gu, ''),
    }));
    const name = columns.find(({ heading }) => NAME.has(foldLabel(heading)));
    const opinions = columns.filter(
      ({ heading }) => heading.length < 30 && OPINION.test(heading) && !ANSWER.test(heading),
    );
    if (!name || opinions.length === 0) continue;
    const number = columns.find(({ heading }) => NUMBER.has(foldLabel(heading)));
    const found: Opinion[] = [];
    for (let next = row + 1; next <= used.bottom; next += 1) {
      const called = textAt(grid, next, name.column).trim();
      for (const [at, { column, heading }] of opinions.entries()) {
        const text = textAt(grid, next, column).trim();
        if (text === '' || called === '') continue;
        const until = opinions[at + 1]?.column ?? used.right + 1;
        const beside = columns.filter((one) => one.column > column && one.column < until);
        const follow = beside.find((one) => FOLLOW_UP.test(one.heading));
        const answer = beside.find((one) => one !== follow && ANSWER.test(one.heading));
        const cell = (one: { column: number } | undefined) => (one ? textAt(grid, next, one.column).trim() : '');
        found.push({
          number: cell(number),
          name: called,
          year: null,
          source: heading,
          text,
          answer: cell(answer),
          followUp: cell(follow),
        });
      }
    }
    return found;
  }
  return [];
}

/** Each opinion once: of two records of one opinion the one that says more of answer and follow-up. Those of before first. */
export function mergedOpinions(lists: readonly (readonly Opinion[])[]): Opinion[] {
  const found = new Map<string, Opinion>();
  for (const one of lists.flat()) {
    const key = JSON.stringify([foldLabel(one.name), foldLabel(one.source), foldLabel(one.text)]);
    const known = found.get(key);
    found.set(
      key,
      known
        ? {
            ...known,
            year: known.year ?? one.year,
            answer: known.answer || one.answer,
            followUp: known.followUp || one.followUp,
          }
        : one,
    );
  }
  return [...found.values()];
}
