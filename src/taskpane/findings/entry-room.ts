/** What an open entry has to show beside its head, its acts and the line that shows the rest. */
export interface EntryParts {
  /** What stands above: the sentence of its head. */
  readonly message: string;
  /** The line under it: sheet, cells, field. */
  readonly place: string;
  /** The proof, a sentence each. */
  readonly proof: readonly string[];
  /** The way to put it right, where none is sure; '' where one is. */
  readonly remedy: string;
  /** What each cell that would change says before and after. */
  readonly edits: readonly string[];
  /** Whether there are cells to be compared. */
  readonly hasCells: boolean;
  /** The words of the choices on its buttons. */
  readonly choices: readonly string[];
}

/** How much of it is shown at once; the rest is a click away. */
export interface EntryShown {
  readonly proof: number;
  readonly edits: number;
  readonly cells: boolean;
  readonly remedy: boolean;
}

/** Pixels that an open entry may be high in a pane of 330. */
const HIGHEST = 296;
/** Columns (a letter of ja takes two) of a line of the head, and of a line below it, in a pane of 330. */
const HEAD_COLUMNS = 38;
const COLUMNS = 44;
/** Heights as the styles of finding-row.tsx and finding-detail.tsx come to. */
const HEAD_LINE = 21;
const LINE = 18;
const PLACE = 24;
const BUTTONS = 30;
const EDIT = 22;
const GAP = 6;
/** Paddings, lines between entries, the row of acts, and the line that shows the rest. */
const ALWAYS = 24 + GAP + BUTTONS + GAP + LINE;

/** Letters as narrow as a Latin one take a column, the others two. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const letter of text) columns += (letter.codePointAt(0) ?? 0) > 0x24f ? 2 : 1;
  return columns;
}

const linesOf = (text: string, columns: number): number => Math.max(1, Math.ceil(columnsOf(text) / columns));

/** The first sentence of the proof and the first change are always there; the others as there is room for them. */
export function entryRoom(parts: EntryParts): EntryShown {
  const { proof, edits, remedy, hasCells, choices } = parts;
  const heights = (sentence: string): number => linesOf(sentence, COLUMNS) * LINE + 2;
  const choiceRows = Math.ceil(choices.reduce((sum, choice) => sum + columnsOf(choice) + 6, 0) / COLUMNS);
  let left =
    HIGHEST -
    ALWAYS -
    linesOf(parts.message, HEAD_COLUMNS) * HEAD_LINE -
    linesOf(parts.place, COLUMNS) * PLACE -
    choiceRows * BUTTONS;
  const take = (height: number): boolean => {
    if (height > left) return false;
    left -= height;
    return true;
  };
  const editHeight = (edit: string): number => linesOf(edit, COLUMNS) * EDIT + 4;
  const shown = { proof: Math.min(1, proof.length), edits: Math.min(1, edits.length), cells: false, remedy: false };
  for (const sentence of proof.slice(0, 1)) left -= heights(sentence);
  for (const edit of edits.slice(0, 1)) left -= editHeight(edit) + GAP;
  shown.remedy = remedy !== '' && take(heights(remedy));
  while (shown.proof < proof.length && take(heights(proof[shown.proof] ?? ''))) shown.proof += 1;
  while (shown.edits < edits.length && take(editHeight(edits[shown.edits] ?? ''))) shown.edits += 1;
  shown.cells = hasCells && take(LINE + 2);
  return shown;
}
