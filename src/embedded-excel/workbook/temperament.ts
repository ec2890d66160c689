/**
 * What no source tells of Excel, or what differs between its builds: here it can be had either way, and an add-in has to live with both.
 * Each line of `conformance/` that names one of these says where the doubt comes from.
 */
export interface Temperament {
  /** A formula that names a sheet which is not there: refused, or taken and #REF!. */
  readonly missingSheet: 'refused' | 'taken';
  /** Table.delete: cells below move up, and what speaks of its cells says #REF!; or the cells stay, blank. */
  readonly deletedTable: 'closesUp' | 'leavesBlanks';
  /** tables.add over data that a formula speaks of: the rows below are pushed down by one, or stay. */
  readonly tableOverReferredCells: 'pushesRows' | 'staysPut';
  /** Reading the conditional formats of a range where a rule of another kind than a formula lies. */
  readonly foreignRules: 'read' | 'refused';
  /** Without a printer pageLayout refuses whatever is asked; with one that knows no A3, that paper. */
  readonly printer: 'any' | 'noA3' | 'none';
  /** `zoom = { horizontalFitToPages: 1 }` without a word on the pages' height. */
  readonly fitToWidthAlone: 'applied' | 'passedOver';
  /** Sheet names that differ by the width of letters or by ひらがな and カタカナ only: the same, or different. */
  readonly sheetNames: 'folded' | 'exact';
  /** With a shared runtime: the setting AutoShowTaskpaneWithDocument opens the pane, or is passed over (Office-Add-in-samples 776). */
  readonly autoOpen: 'shown' | 'passedOver';
  /** What `copyFrom` of type All takes along beside cells and looks: notes, comments and data validations, or none of them. */
  readonly pasted: 'withWhatHangs' | 'cellsAlone';
  /** What `clear` of type All takes away beside contents and looks. */
  readonly cleared: 'withWhatHangs' | 'cellsAlone';
  /** `Excel.createWorkbook` where extensions are hardened (office-js 3568). */
  readonly newWorkbooks: 'open' | 'refused';
  /** What people do to several cells at once, and what is calculated anew, is told, or is not (office-js 420, 3729, 3899). */
  readonly events: 'all' | 'cellByCell';
  /** Where the API has no undo: what a call that only reads does to the person's Ctrl+Z. */
  readonly reads: 'keepUndo' | 'clearUndo';
}

/** As Excel most likely is, in an office with a printer. */
export const LIKELY: Temperament = {
  missingSheet: 'refused',
  deletedTable: 'closesUp',
  tableOverReferredCells: 'pushesRows',
  foreignRules: 'read',
  printer: 'any',
  fitToWidthAlone: 'applied',
  sheetNames: 'folded',
  autoOpen: 'shown',
  pasted: 'withWhatHangs',
  cleared: 'withWhatHangs',
  newWorkbooks: 'open',
  events: 'all',
  reads: 'keepUndo',
};

/** Everything that is in doubt goes well. */
export const LENIENT: Temperament = {
  ...LIKELY,
  missingSheet: 'taken',
  deletedTable: 'leavesBlanks',
  tableOverReferredCells: 'staysPut',
  sheetNames: 'exact',
};

/** Everything that is in doubt goes wrong. */
export const HARSH: Temperament = {
  ...LIKELY,
  foreignRules: 'refused',
  printer: 'none',
  fitToWidthAlone: 'passedOver',
  autoOpen: 'passedOver',
  newWorkbooks: 'refused',
  events: 'cellByCell',
  reads: 'clearUndo',
};
