import type { Organisation } from '../../organisation/organisation';
import { freeSheetName } from '../../report/remake/free-name';
import type { Recognised } from '../../rules/recognised';
import type { State } from '../../state/state';
import { handOut } from './hand-out';
import type { Handout, HandoutOptions, HandoutRefusal } from './handout';
import type { SectionPlanOptions } from './section-plan';
import type { HandoutWords } from './words';

export interface HandoutSources {
  /** The workbook of the blank form, or last year's. */
  readonly book: Recognised;
  /** Last year's 個票 where the book is a blank form; `null` for none. */
  readonly last: Recognised | null;
  /** A workbook of its own with the city's sections or the index; `null`: they stand in the others. */
  readonly listed: Recognised | null;
  /** Names that sheets of ours may not have beside those of the book; left out: none. */
  readonly reserved?: readonly string[];
}

/** What the office asks for. */
export interface HandoutWish extends Pick<HandoutOptions, 'year' | 'by' | 'finished' | 'spare' | 'lock'> {
  /** By when, as the office writes it; `null` leaves it out. */
  readonly due: string | null;
}

export interface PreparedHandout {
  readonly made: Handout;
  readonly options: SectionPlanOptions;
}

/** All that is handed out, with what each section's file is made from. `builtIn`: ids of forms that everybody knows. Pure. */
export function prepareHandout(
  { book, last, listed, reserved = [] }: HandoutSources,
  { due, ...wish }: HandoutWish,
  builtIn: ReadonlySet<string>,
  words: HandoutWords,
): PreparedHandout | HandoutRefusal {
  const organisation = listed?.organisation ?? book.organisation ?? last?.organisation ?? null;
  const index = [book, ...(listed ? [listed] : [])].flatMap(({ tables }) =>
    tables.indexes.flatMap(({ entries }) => entries),
  );
  const taken = new Set([...book.grids.map(({ sheet }) => sheet), ...reserved].map((name) => name.toLowerCase()));
  const choicesSheet = freeSheetName(words.handout.choicesSheet, (one) => taken.has(one.toLowerCase()));
  const made = handOut(
    { book, last, organisation, index },
    { ...wish, sheetName: words.handout.sheetName, choicesSheet, nobodys: false },
  );
  if (typeof made === 'string') return made;
  const { year, lock } = wish;
  const state = settingsOf(book.state, last, organisation);
  return { made, options: { year, due, lock, choicesSheet, state, builtIn } };
}

/** What the office decided goes along with every file; its sections too, so that names are held against them. */
function settingsOf(own: State, last: Recognised | null, organisation: Organisation | null): State {
  const decided = last?.state ?? own;
  const sections = organisation?.sections ?? [];
  return {
    ...decided,
    convention: own.convention ?? decided.convention,
    departments: sections.map(({ department, section }) => ({ department, section })),
  };
}
