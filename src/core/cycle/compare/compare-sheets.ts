import { type Kohyo, textOf } from '../../form/kohyo';
import { formatYear } from '../../notation/year';
import type { Lead } from '../../organisation/leads';
import { type ListCell, putHeadings, putLines, putMarkedLine, putRow } from '../../report/layout/list-sheet';
import { SheetLayout, text } from '../../report/layout/sheet-layout';
import type { Look, SheetPlan } from '../../report/layout/sheet-plan';
import { OUR_MARK } from '../../report/remake/our-sheets';
import { fillIn } from '../fill-in';
import type { ComparedItem } from './against-last';
import type { Opinion, RecordHeadings } from './opinions';
import type { SimilarItems } from './similar-items';
import type { CompareWords } from './words';

type Leads = ReadonlyMap<number, Lead>;

const cell = (words: string, look: Look = 'text'): ListCell => ({ value: text(words), look });
const toFill: ListCell = { value: null, look: 'answer' };
const APPROACH = 160;

/** What a section is called in a list. */
export function leadText(lead: Lead | undefined, { compare: say }: CompareWords): string {
  const words = lead ? lead.department + lead.section : '';
  return words === '' ? say.notGiven : words;
}

/** 似た取組: groups with the words that they share, and a column for what the office makes of them. */
export function planSimilar(groups: readonly SimilarItems[], leads: Leads, words: CompareWords): SheetPlan {
  const { compare: say } = words;
  const sheet = new SheetLayout([6, 26, 8, 34, 24, 18, 54, 24]);
  putLines(sheet, [{ look: 'title', words: say.similarTitle }]);
  putMarkedLine(sheet, groups.length === 0 ? say.similarNone : say.similarLead, OUR_MARK);
  const head = sheet.row;
  putHeadings(sheet, [
    say.columnGroup,
    say.columnWords,
    say.columnNumber,
    say.columnName,
    say.columnLead,
    say.columnSheet,
    say.columnApproach,
    say.columnMerge,
  ]);
  groups.forEach(({ items, words: shared }, at) => {
    for (const kohyo of items) {
      putRow(sheet, [
        cell(String(at + 1), 'textCentre'),
        cell(shared.join('、')),
        cell(textOf(kohyo, 'number').trim(), 'textCentre'),
        cell(textOf(kohyo, 'name').trim()),
        cell(leadText(leads.get(kohyo.index), words)),
        cell(kohyo.sheet),
        cell(shortened(textOf(kohyo, 'approach'))),
        toFill,
      ]);
    }
  });
  return finished(sheet, 'similar', say.similarSheet, head);
}

/** 前年度との比較: what was planned for the year, what this year's 個票 says, what came of it. */
export function planAgainst(
  items: readonly ComparedItem[],
  leads: Leads,
  year: number,
  words: CompareWords,
): SheetPlan {
  const { compare: say } = words;
  const sheet = new SheetLayout([14, 8, 32, 22, 28, 44, 44, 40, 8, 22]);
  const inYear = (sentence: string) => fillIn(sentence, { year: formatYear(year, words.language) });
  putLines(sheet, [{ look: 'title', words: inYear(say.againstTitle) }]);
  putMarkedLine(sheet, counted(say.againstLead, items, words), OUR_MARK);
  const head = sheet.row;
  putHeadings(sheet, [
    say.columnChange,
    say.columnNumber,
    say.columnName,
    say.columnLead,
    say.columnLastName,
    inYear(say.columnPlanned),
    inYear(say.columnPlan),
    inYear(say.columnResult),
    say.columnRating,
    say.columnNote,
  ]);
  for (const item of items) {
    const shown: Kohyo | null = item.now ?? item.last;
    if (!shown) continue;
    const lookOf: Look = item.change === 'same' ? 'textCentre' : item.change === 'gone' ? 'warning' : 'info';
    putRow(sheet, [
      cell(changeText(item, words), lookOf),
      cell(textOf(shown, 'number').trim(), 'textCentre'),
      cell(textOf(shown, 'name').trim()),
      cell(item.now ? leadText(leads.get(item.now.index), words) : textOf(shown, 'lead').trim()),
      cell(item.change === 'renamed' && item.last ? textOf(item.last, 'name').trim() : ''),
      cell(item.planned),
      cell(item.plan),
      cell(item.result),
      cell(item.rating, 'textCentre'),
      toFill,
    ]);
  }
  return finished(sheet, 'against', say.againstSheet, head);
}

/** 継続, 名称変更, 新規, なくなった, and whether another section is in charge or another plan was made. */
export function changeText({ change, moved, replanned }: ComparedItem, { compare: say }: CompareWords): string {
  return (change === 'new' ? say.fresh : say[change]) + (moved ? say.moved : '') + (replanned ? say.replanned : '');
}

/** A sentence with how many items go on, were renamed, are new and are gone. */
export function counted(sentence: string, items: readonly ComparedItem[], { compare: say }: CompareWords): string {
  const count = (change: ComparedItem['change']) => items.filter((item) => item.change === change).length;
  const awaited = count('awaited');
  return (
    fillIn(sentence, { same: count('same'), renamed: count('renamed'), fresh: count('new'), gone: count('gone') }) +
    (awaited === 0 ? '' : fillIn(say.awaitedCount, { count: awaited }))
  );
}

/** The headings of the record of opinions, by which it is read back. */
export function recordHeadings({ compare: say }: CompareWords): RecordHeadings {
  return {
    number: say.columnNumber,
    name: say.columnName,
    year: say.columnYear,
    source: say.columnSource,
    text: say.columnOpinion,
    answer: say.columnAnswer,
    followUp: say.columnFollowUp,
  };
}

/** 意見と対応: what was said of each item, with answer and follow-up. */
export function planOpinions(opinions: readonly Opinion[], words: CompareWords): SheetPlan {
  const { compare: say } = words;
  const sheet = new SheetLayout([8, 34, 14, 20, 60, 50, 40]);
  putLines(sheet, [{ look: 'title', words: say.opinionsTitle }]);
  putMarkedLine(sheet, say.opinionsLead, OUR_MARK);
  const head = sheet.row;
  putHeadings(sheet, Object.values(recordHeadings(words)));
  for (const { number, name, year, source, text: said, answer, followUp } of opinions) {
    putRow(sheet, [
      cell(number, 'textCentre'),
      cell(name),
      cell(year === null ? '' : formatYear(year, words.language), 'textCentre'),
      cell(source),
      cell(said),
      answer === '' ? toFill : cell(answer, 'answer'),
      followUp === '' ? toFill : cell(followUp, 'answer'),
    ]);
  }
  return finished(sheet, 'opinions', say.opinionsSheet, head);
}

function shortened(words: string): string {
  const line = words.trim();
  return line.length > APPROACH ? `${line.slice(0, APPROACH)}…` : line;
}

function finished(sheet: SheetLayout, id: SheetPlan['id'], name: string, head: number): SheetPlan {
  const right = sheet.widths.length - 1;
  const bottom = sheet.row - 1;
  return sheet.plan({
    id,
    name,
    freeze: { rows: head + 1, columns: 0 },
    filter: bottom > head ? { top: head, left: 0, bottom, right } : null,
    identity: { columns: [[2, 3]], name: 3, nearNames: false },
    previousRows: '',
    print: {
      paper: 'A3',
      orientation: 'landscape',
      titleRows: { from: head, to: head },
      area: { top: 0, left: 0, bottom, right },
      breaksBefore: [],
      header: '',
      footer: '&P / &N',
    },
  });
}
