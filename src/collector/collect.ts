import type {
  CheckedFile,
  CollectedFile,
  Collector,
  CollectPlan,
  Here,
  PickedBook,
  SentBytes,
} from '../app/collect/collector';
import { gather } from '../core/cycle/gather/gather';
import type { Gathered, Take } from '../core/cycle/gather/gather.types';
import { itemsIn, type Source } from '../core/cycle/gather/sent-sheet';
import type { InsertedSheet } from '../core/port';
import { recogniseAll } from '../core/recognise-all';
import { submissionsOf } from '../core/report/content/submissions';
import { incomingName } from '../core/report/remake/copy-name';
import { WorkbookError } from '../core/workbook-error';
import { examinedAlone } from '../core/workbooks/examined-alone';
import { examinedSet } from '../core/workbooks/set';
import { BUILT_IN_FORMS } from '../forms';
import { loadWords } from '../locales/load';
import { renderFinding } from '../locales/render-finding';
import type { Words } from '../locales/words';
import { readFileGrids } from '../xlsx/grids/read-file';
import { isArchive, readArchive } from '../xlsx/read-archive';
import { sheetsWithDrawings } from '../xlsx/take/sheets-with-drawings';
import { SheetTaker } from '../xlsx/take/take-sheets';

/** Workbooks in a zip; lock files and what a Mac adds are none. */
const WORKBOOK = /(?:^|\/)(?!~\$|\.)[^/]*\.(?:xlsx|xlsm|xls|xlsb)$/i;
/** Excel on the web takes 5 MB in one request, and base64 is a third longer. */
const MOST_BYTES = 2_500_000;

interface Sent {
  readonly source: Source;
  readonly bytes: Uint8Array;
}

/** A collector in this very thread. */
export function collectHere(): Collector {
  let sent: Sent[] = [];
  let gathered: Gathered | null = null;
  return {
    async forget() {
      sent = [];
      gathered = null;
    },
    async read(file) {
      const read = filesIn(file).map((one) => readOne(one));
      for (const { file: kept } of read) {
        // Chosen once more: the file as it is now.
        if (kept) sent = [...sent.filter(({ source }) => source.path !== kept.source.path), kept];
      }
      return read.map(({ answer }) => answer);
    },
    async plan(here, wanted, at, language) {
      const sources = sent.map(({ source }) => source);
      const found = gather(
        {
          book: bookOf(here),
          sent: sources,
          organisation: sources.find(isTables) ?? null,
          wanted: { files: new Set(), versions: new Set(wanted) },
          at,
        },
        { forms: BUILT_IN_FORMS },
      );
      gathered = found;
      return planOf(found, sent, await loadWords(language));
    },
    async pick() {
      return gathered === null ? [] : pickedBooks(gathered, sent);
    },
    async check() {
      return checked(sent.map(({ source }) => source));
    },
  };
}

type Found = SentBytes | { readonly path: string; readonly error: WorkbookError };

function filesIn(file: SentBytes): readonly Found[] {
  try {
    if (!isArchive(file.bytes)) return [file];
    return readArchive(file.bytes).flatMap((one): Found[] => {
      if (!WORKBOOK.test(one.path) || one.path.startsWith('__MACOSX/')) return [];
      const path = `${file.path}/${one.path}`;
      try {
        return [{ path, saved: one.saved, bytes: one.bytes() }];
      } catch (error) {
        return [{ path, error: asWorkbookError(error) }];
      }
    });
  } catch (error) {
    return [{ path: file.path, error: asWorkbookError(error) }];
  }
}

function asWorkbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  throw error;
}

function readOne(file: Found): { answer: CollectedFile; file: Sent | null } {
  const nothing = { path: file.path, sections: [], kohyo: 0, unread: 0, organisation: false };
  const failed = ({ code, details }: WorkbookError) => ({
    answer: { ...nothing, error: { code, details } },
    file: null,
  });
  if ('error' in file) return failed(file.error);
  try {
    const read = readFileGrids(file.bytes);
    const recognised = recogniseAll(read, { forms: BUILT_IN_FORMS });
    const at = read.saved ?? file.saved;
    const source: Source = {
      path: file.path,
      recognised,
      marks: read.marks,
      saved: at === null ? null : { at, by: read.saved === null ? 'file' : 'workbook' },
    };
    const leads = recognised.kohyoList.map(({ index }) => recognised.leads.get(index)?.section ?? '');
    const answer = {
      path: file.path,
      error: null,
      sections: [...new Set(leads)].filter((section) => section !== ''),
      kohyo: recognised.kohyoList.length,
      unread: recognised.unread.filter(({ reason }) => reason === 'looks-like-a-form').length,
      organisation: isTables(source),
    };
    return { answer, file: { source, bytes: file.bytes } };
  } catch (error) {
    return failed(asWorkbookError(error));
  }
}

/** The office's own file: its tables and no 個票. */
function isTables({ recognised }: Source): boolean {
  const { tables, kohyoList } = recognised;
  return kohyoList.length === 0 && tables.organisations.length + tables.indexes.length > 0;
}

function bookOf({ grids, state }: Here): Source | null {
  if (grids.length === 0) return null;
  return {
    path: '',
    recognised: recogniseAll({ grids, state }, { forms: BUILT_IN_FORMS }),
    marks: new Map(),
    saved: null,
  };
}

function planOf(
  { taken, doubles, unchanged, untouched, state, result }: Gathered,
  sent: readonly Sent[],
  words: Words,
): CollectPlan {
  const submissions = submissionsOf(examinedAlone(result), (finding) => renderFinding(finding, words));
  return {
    taken: taken.map(({ as, sheet, from, over, replaced }) => {
      const [{ number, name } = { number: '', name: '' }] = itemsIn(sheet);
      return { sheet: as, number, name, from: from.path, over, replaced };
    }),
    doubles: doubles.map(({ sheet, why, kept, keptPath, other, changes }) => ({
      sheet,
      name: itemsIn(kept)[0]?.name ?? '',
      why,
      kept: { path: keptPath, version: kept.content },
      other: { path: other.source.path, changes, version: other.content, saved: other.source.saved?.at ?? null },
    })),
    drawings: taken.flatMap(({ over, as, grid, from }) => {
      const file = over ? sent.find(({ source }) => source === from) : undefined;
      return file && sheetsWithDrawings(file.bytes).has(grid.sheet) ? [as] : [];
    }),
    unchanged,
    untouched,
    submissions,
    state,
  };
}

/** A sheet that takes another's place goes in under a name of its own, and its contents from there into the other. */
function pickedBooks({ tables, taken }: Gathered, sent: readonly Sent[]): readonly PickedBook[] {
  const books: PickedBook[] = [];
  const bySource = new Map<Source, Take[]>();
  for (const take of [...tables, ...taken]) bySource.set(take.from, [...(bySource.get(take.from) ?? []), take]);
  let taker = new SheetTaker(null);
  let sheets: InsertedSheet[] = [];
  let unlocked = 0;
  let size = 0;
  let count = 0;
  const close = () => {
    const bytes = taker.save();
    if (bytes !== null) books.push({ bytes, sheets, unlocked });
    taker = new SheetTaker(null);
    sheets = [];
    unlocked = 0;
    size = 0;
  };
  for (const [source, takes] of bySource) {
    const bytes = sent.find((one) => one.source === source)?.bytes;
    if (!bytes) throw new Error(`no file for ${source.path}`);
    if (size > 0 && size + bytes.length > MOST_BYTES) close();
    size += bytes.length;
    const picks = takes.map(({ grid, as, over }) => {
      count += 1;
      const name = over ? incomingName(count) : as;
      // A workbook whose tabs are all out of sight is none: they go out of it once they stand among others.
      sheets.push({ name, over: over ? as : null, hidden: grid.hidden });
      return { sheet: grid.sheet, as: name, over: false };
    });
    unlocked += taker.take(bytes, picks).filter((left) => left.unlocked).length;
  }
  close();
  return books;
}

function checked(sources: readonly Source[]): readonly CheckedFile[] {
  const set = examinedSet(
    sources.map(({ path, recognised }) => ({ name: path, recognised })),
    { forms: BUILT_IN_FORMS },
  );
  return set.workbooks.map(({ name, examination }) => ({
    path: name,
    findings: examination.findings.map((finding) => ({
      ...finding,
      section: examination.leads.get(finding.kohyoIndex ?? -1)?.section ?? '',
    })),
  }));
}
