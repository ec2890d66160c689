import type { CellChange } from '../core/cycle/gather/cell-changes';
import type { Double, Gathered, TakenSheet } from '../core/cycle/gather/gather.types';
import { itemsIn } from '../core/cycle/gather/sent-sheet';
import type { Examination } from '../core/examine.types';
import { excerpt } from '../core/message/excerpt';
import { missingOf, type Submission } from '../core/report/content/submissions';
import { fileName } from '../core/workbooks/sheet-names';
import { fill } from '../locales/fill';
import type { Words } from '../locales/words';
import type { LeftOut } from '../xlsx/take/take.types';
import type { Read } from './examine-paths';
import type { Colours } from './paint';
import type { SentFile } from './sent-files';

/** What `kohyo gather` did. */
export interface GatheredFiles {
  readonly output: string;
  /** Where the version before stays; `null` when there was none. */
  readonly previous: string | null;
  readonly files: readonly Read<SentFile>[];
  readonly gathered: Gathered;
  /** The workbook as it is now. */
  readonly examination: Examination;
  readonly submissions: readonly Submission[];
  readonly left: readonly LeftOut[];
  readonly notes: readonly LostNote[];
}

/** A note on a sheet that a newer version without it stands in place of. */
export interface LostNote {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** As data. */
export function gatherAnswer({ output, previous, files, gathered, submissions, left, notes }: GatheredFiles): unknown {
  return {
    version: 1,
    output,
    previous,
    files: files.map((file) => ({
      path: file.path,
      error: file.error,
      section: file.error === null ? sectionsIn(file.result) : null,
      kohyo: file.error === null ? file.result.source.recognised.kohyoList.length : 0,
      saved: file.error === null ? file.result.source.saved : null,
    })),
    taken: gathered.taken.flatMap((taken) =>
      itemsIn(taken.sheet).map((item) => ({
        sheet: taken.as,
        ...item,
        from: taken.from.path,
        replaced: taken.replaced?.path ?? null,
        changes: taken.replaced?.changes ?? [],
      })),
    ),
    tables: gathered.tables.map(({ as, from }) => ({ sheet: as, from: from.path })),
    unchanged: gathered.unchanged,
    untouched: gathered.untouched,
    doubles: gathered.doubles.map((one) => ({
      sheet: one.sheet,
      ...(itemsIn(one.kept)[0] ?? {}),
      why: one.why,
      kept: one.keptPath,
      other: one.other.source.path,
      changes: one.changes,
    })),
    missing: missingOf(submissions),
    left,
    notes,
    submissions,
  };
}

/** The sections of a file, in its own words. */
function sectionsIn({ source }: SentFile): string {
  const { leads, kohyoList } = source.recognised;
  const named = kohyoList.map(({ index }) => {
    const lead = leads.get(index);
    return [lead?.department ?? '', lead?.section ?? ''].filter((part) => part !== '').join(' ');
  });
  const marked = [...source.marks.values()].map(({ department, section }) => `${department} ${section}`.trim());
  return [...new Set(kohyoList.length > 0 ? named : marked)].filter((name) => name !== '').join('、');
}

/** So many changed cells of a sheet are shown. */
const SHOWN = 12;

/** In words. */
export function gatherLines(done: GatheredFiles, words: Words, colours: Colours): string[] {
  const { output, previous, files, gathered, examination, submissions, left, notes } = done;
  const say = words.gather;
  const unreadable = files.filter(({ error }) => error !== null).length;
  const fresh = gathered.taken.filter(({ over }) => !over);
  const replaced = gathered.taken.filter((one) => one.replaced !== null);
  const counts = { fresh: fresh.length, replaced: gathered.taken.length - fresh.length, same: gathered.unchanged };
  const lines = [
    fill(say.read, { files: files.length - unreadable, unreadable }),
    `${fill(say.written, { path: output, kohyo: examination.kohyoList.length, ...counts })}${
      previous === null ? '' : fill(words.cli.keptPrevious, { path: previous })
    }`,
  ];
  if (gathered.untouched > 0) lines.push('', fill(say.untouched, { count: gathered.untouched }));
  if (replaced.length > 0) {
    lines.push('', colours.bold(say.replacedHeading));
    for (const one of replaced) lines.push(...replacedLines(one, words));
  }
  if (gathered.doubles.length > 0) {
    lines.push('', colours.bold(say.doublesHeading));
    for (const one of gathered.doubles) lines.push(...doubleLines(one, words, colours));
    lines.push(say.doublesHint);
  }
  const partly = left.filter(({ values, dropped }) => values + dropped > 0);
  if (partly.length > 0) {
    lines.push('', colours.bold(say.leftHeading));
    for (const { sheet, values, dropped } of partly) lines.push(`  ${fill(say.left, { sheet, values, dropped })}`);
  }
  if (notes.length > 0) {
    lines.push('', colours.bold(say.notesHeading));
    for (const note of notes) lines.push(`  ${fill(say.noteLost, { ...note, text: excerpt(note.text) })}`);
  }
  const unlocked = left.filter((one) => one.unlocked).length;
  if (unlocked > 0) lines.push('', fill(say.unlocked, { count: unlocked }));
  lines.push(...missingLines(submissions, words, colours), '', say.orderedBy);
  return lines;
}

function replacedLines({ as, sheet, from, replaced }: TakenSheet, words: Words): string[] {
  if (replaced === null) return [];
  const head = fill(words.gather.replaced, {
    sheet: as,
    name: itemsIn(sheet)[0]?.name ?? '',
    from: fileName(from.path),
    before: fileName(replaced.path),
  });
  return [`  ${head}`, ...changeLines(replaced.changes, words)];
}

function doubleLines(one: Double, words: Words, colours: Colours): string[] {
  const reasons = {
    'same-time': words.gather.sameTime,
    'no-time': words.gather.noTime,
    'both-filled': words.gather.bothFilled,
    'changed-here': words.gather.changedHere,
  };
  const head = fill(words.gather.double, {
    sheet: one.sheet,
    name: itemsIn(one.kept)[0]?.name ?? '',
    kept: one.keptPath,
    other: one.other.source.path,
  });
  return [
    `  ${colours.severity.warning('?')} ${head}`,
    `      ${reasons[one.why]}`,
    ...changeLines(one.changes, words),
  ];
}

function changeLines(changes: readonly CellChange[], { gather, cli }: Words): string[] {
  const shown = changes.slice(0, SHOWN).map(({ cell, label, before, after }) => {
    const said = (text: string) => (text === '' ? gather.blank : `「${text.replace(/\s+/gu, ' ')}」`);
    return `      ${fill(gather.change, { cell, label, before: said(before), after: said(after) })}`;
  });
  return changes.length > SHOWN
    ? [...shown, `      ${fill(cli.andMoreCells, { count: changes.length - SHOWN })}`]
    : shown;
}

function missingLines(submissions: readonly Submission[], { gather }: Words, colours: Colours): string[] {
  const missing = missingOf(submissions);
  if (submissions.length === 0) return [];
  if (missing.length === 0) return ['', gather.allThere];
  return [
    '',
    colours.bold(fill(gather.missingHeading, { count: missing.length })),
    ...missing.map(({ department, section, expected, got }) => {
      const name = [department, section].filter((part) => part !== '').join(' ');
      return `  ${expected === null ? fill(gather.missingUnknown, { name }) : fill(gather.missing, { name, expected, got })}`;
    }),
  ];
}
