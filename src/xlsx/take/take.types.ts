/** A sheet to be taken. */
export interface SheetTake {
  readonly sheet: string;
  /** Its name in the new workbook. `over`: it stands in the place of the sheet of that name. */
  readonly as: string;
  readonly over: boolean;
  /** Its tab is out of sight there; left out: in sight. */
  readonly hidden?: boolean;
}

/** What a sheet could not bring along. */
export interface LeftOut {
  readonly sheet: string;
  /** Formulas that became what they last came to, since they speak of another sheet, file or name. */
  readonly values: number;
  /** Drop-downs, conditional formats, pivot tables and the like that did not come along. */
  readonly dropped: number;
  /** Whether it has lost the protection that it got when it was handed out: the office corrects and colours it now. */
  readonly unlocked: boolean;
}
