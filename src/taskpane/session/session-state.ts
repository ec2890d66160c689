import type { CheckedFile, CollectedFile, CollectPlan } from '../../app/collect/collector';
import type { AnswersFound, MadeFile } from '../../app/cycle/maker';
import type { WorkbookRead } from '../../app/read-workbook';
import type { Obstacle } from '../../core/cycle/publish/before-publishing';
import type { Examination } from '../../core/examine.types';
import type { Progress, RemadeSheet } from '../../core/port';
import type { SheetOptions } from '../../core/report/content/plan-sheet';
import type { SheetId } from '../../core/report/layout/sheet-plan';
import type { Edit, Finding, FindingGroup, Severity } from '../../core/rules/finding';

export const SCREENS = ['home', 'findings', 'direction', 'rollup', 'summary', 'year', 'collect', 'settings'] as const;
export type Screen = (typeof SCREENS)[number];

export type Task = 'read' | 'check' | 'fix' | 'write' | 'save' | 'collect' | 'make';

/** What is being done now. The person can leave it at any time. */
export interface Busy {
  readonly task: Task;
  readonly progress: Progress | null;
  readonly cancelling: boolean;
}

/** What was said last, in words. `id` grows, so that the same words said twice are heard twice. */
export interface Notice {
  readonly id: number;
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
  /** For whoever helps the person: the error as the host gave it. */
  readonly detail: string | null;
  /** Whether 取り消す stands beside it. */
  readonly undoable: boolean;
  /** Whether it stands there for the sheets that were made. */
  readonly takesBack: boolean;
}

export type GroupBy = 'sheet' | 'section' | 'kind';

/** How the list of findings is looked at. It stays from one look to the next. */
export interface Filter {
  readonly groupBy: GroupBy;
  readonly severities: readonly Severity[];
  readonly group: FindingGroup | null;
  readonly sheet: string | null;
  /** As the rollup spells it; '' for 個票 that name none. */
  readonly section: string | null;
  readonly fixable: boolean;
  readonly query: string;
}

export const NO_FILTER: Filter = {
  groupBy: 'sheet',
  severities: ['error', 'warning', 'info'],
  group: null,
  sheet: null,
  section: null,
  fixable: false,
  query: '',
};

/** One act of 直す that can be taken back. */
export interface Undo {
  /** How many cells it changed. */
  readonly cells: number;
  readonly edits: readonly Edit[];
}

/** Sheets that were made last, as they were asked for, and what making them again did. */
export interface MadeSheets {
  readonly ids: readonly [SheetId, ...SheetId[]];
  readonly options: SheetOptions;
  readonly remade: readonly RemadeSheet[];
  /** Names under which they stand. */
  readonly names: readonly string[];
  /** Whether what stood there before is kept. */
  readonly canTakeBack: boolean;
}

/** 回収: files that sections sent, and what becomes of them. */
export interface Collecting {
  readonly files: readonly CollectedFile[];
  /** Versions that a person chose, by what they say. */
  readonly wanted: readonly string[];
  readonly plan: CollectPlan | null;
  /** What checking them as they are found. */
  readonly checked: readonly CheckedFile[] | null;
  /** Sheets were taken, and what follows was cut off: it can be gone on with. */
  readonly unfinished: boolean;
}

export const NOTHING_COLLECTED: Collecting = { files: [], wanted: [], plan: null, checked: null, unfinished: false };

/** Steps of the office's year that have a screen of their own within 年間. */
export const YEAR_STEPS = ['handout', 'sendBack', 'answers', 'compare', 'next', 'publish'] as const;
export type YearStep = (typeof YEAR_STEPS)[number];

/** A file of the machine, as a page gives it. */
export type ChosenFile = Pick<File, 'name' | 'lastModified' | 'arrayBuffer'>;

/** What a person has chosen and typed at each step: it stands until the workbook is closed. */
export interface YearChoices {
  readonly handout: {
    /** Whether the open workbook is handed out, rather than `source`. */
    readonly here: boolean;
    readonly source: readonly ChosenFile[];
    readonly last: readonly ChosenFile[];
    readonly listed: readonly ChosenFile[];
    readonly year: number | null;
    readonly due: string;
    readonly lock: boolean;
    readonly finished: boolean;
    readonly spare: number;
  };
  readonly sendBack: { readonly cover: string; readonly due: string };
  readonly answers: { readonly files: readonly ChosenFile[] };
  readonly compare: { readonly last: readonly ChosenFile[]; readonly year: number | null };
  readonly next: {
    /** Whether next year's book is made of the open one, rather than of `books`. */
    readonly here: boolean;
    readonly books: readonly ChosenFile[];
    readonly blank: readonly ChosenFile[];
    readonly year: number;
    readonly finished: boolean;
  };
  readonly publish: {
    readonly municipality: string;
    readonly title: string;
    readonly date: string;
    readonly year: number | null;
  };
}

/** What came of a step. */
export interface YearResult {
  readonly files: readonly MadeFile[];
  /** What should be known of them. */
  readonly notes: readonly string[];
  /** What stands in the way of publishing. */
  readonly obstacles: readonly Obstacle[];
  /** Answers that came back. */
  readonly answers: AnswersFound | null;
  /** Whether these are kept in the workbook. */
  readonly kept: boolean;
}

/** 年間: the step that is open, and what came of each since the pane was opened. */
export interface YearWork {
  readonly step: YearStep | null;
  readonly results: Readonly<Partial<Record<YearStep, YearResult>>>;
  readonly choices: Readonly<Partial<YearChoices>>;
  /** What had been chosen when a step was last begun: a result is of that. */
  readonly begun: Readonly<Partial<YearChoices>>;
}

export interface SessionState {
  readonly screen: Screen;
  readonly busy: Busy | null;
  readonly read: WorkbookRead | null;
  readonly examination: Examination | null;
  /** True once the person asked for a check: until then no finding is shown. */
  readonly checked: boolean;
  /** What the last check found: the order of the list stays while its findings are worked off. */
  readonly atCheck: readonly Finding[];
  /** Whether highlights are wanted in the sheets. */
  readonly highlights: boolean;
  /** Whether colours follow while somebody types, or wait for the next check; null: whichever costs nothing here. */
  readonly colourWhileTyping: boolean | null;
  readonly filter: Filter;
  /** Groups of the list that are folded away, by key. */
  readonly folded: readonly string[];
  /** Key of the selected finding (see finding-keys.ts). */
  readonly selected: string | null;
  readonly undo: readonly Undo[];
  readonly notice: Notice | null;
  /** Until it is put away. */
  readonly made: MadeSheets | null;
  /** How many notices there were. */
  readonly noticed: number;
  /** 様式を登録する is open within 設定. */
  readonly learning: boolean;
  readonly user: string;
  readonly collecting: Collecting;
  /** The step of the tour that is shown, from 0; null: none. */
  readonly tour: number | null;
  readonly yearWork: YearWork;
  /** The screen that is shown was gone to from 年間, where one goes back to. */
  readonly isFromYear: boolean;
}

export const INITIAL_STATE: SessionState = {
  screen: 'home',
  busy: null,
  read: null,
  examination: null,
  checked: false,
  atCheck: [],
  highlights: false,
  colourWhileTyping: null,
  filter: NO_FILTER,
  folded: [],
  selected: null,
  undo: [],
  notice: null,
  made: null,
  noticed: 0,
  learning: false,
  user: '',
  collecting: NOTHING_COLLECTED,
  tour: null,
  yearWork: { step: null, results: {}, choices: {}, begun: {} },
  isFromYear: false,
};

/** The workbook holds no 個票 that can be read. */
export function isWithoutKohyo(state: SessionState): boolean {
  return state.examination !== null && state.examination.kohyoList.length === 0;
}
