import { addressOf } from '../../grid/address';
import { excerpt } from '../../message/excerpt';
import type { ReportWords } from '../report-words';
import { sentence } from '../report-words';
import type { CellByHand, MergedCell, MergeReport } from './merge/merged-sheet';

/** So many lines of one kind are told; the rest is counted. */
const MOST_LINES = 20;

/** What making a sheet again did, a line each: what needs a look first, what went by itself last. Never empty. */
export function describeMerge(report: MergeReport, words: ReportWords): string[] {
  const told = [
    ...some(report.byHand, (cell) => describeByHand(cell, words), words),
    ...some(
      report.gone,
      ({ name, kept }) => sentence(words, kept ? 'rowRemovedKept' : 'rowRemoved', { name: excerpt(name) }),
      words,
    ),
    ...some(report.columns, (heading) => sentence(words, 'columnAdded', { heading: excerpt(heading) }), words),
    ...some(report.fresh, (name) => sentence(words, 'rowAdded', { name: excerpt(name) }), words),
    ...some(
      report.updated,
      (cell) =>
        sentence(words, 'cellChanged', {
          place: placeOf(cell, words),
          before: orBlank(cell.before, words),
          after: orBlank(cell.after, words),
        }),
      words,
    ),
  ];
  const { kept, moved } = report;
  const stayed = [
    ...(kept > 0 ? [sentence(words, 'peoplesKept', { count: kept })] : []),
    ...(moved > 0 ? [sentence(words, 'peoplesMoved', { count: moved })] : []),
  ];
  return told.length + stayed.length === 0 ? [words.report.nothingChanged] : [...told, ...stayed];
}

/** One cell of ours in which somebody wrote something else than the 個票 says. */
export function describeByHand(cell: CellByHand, words: ReportWords): string {
  return sentence(words, 'cellByHand', {
    place: placeOf(cell, words),
    theirs: orBlank(cell.theirs, words),
    ours: orBlank(cell.ours, words),
  });
}

/** `D5「窓口の予約」の令和6年度計画`, as far as there is a name and a heading. */
export function placeOf(cell: MergedCell, words: ReportWords): string {
  const material = { cell: addressOf(cell), name: excerpt(cell.name), heading: excerpt(cell.heading) };
  if (cell.name === '') return cell.heading === '' ? material.cell : sentence(words, 'placeOfColumn', material);
  return sentence(words, cell.heading === '' ? 'placeOfRow' : 'placeOfCell', material);
}

function some<Item>(items: readonly Item[], describe: (item: Item) => string, words: ReportWords): string[] {
  const lines = items.slice(0, MOST_LINES).map(describe);
  const more = items.length - lines.length;
  return more > 0 ? [...lines, sentence(words, 'andMore', { count: more })] : lines;
}

function orBlank(text: string, words: ReportWords): string {
  return text === '' ? words.report.blankCell : excerpt(text);
}
