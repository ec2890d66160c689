import type { Rule } from '../rule';
import { rule as formUnread } from './K101-form-unread/rule';
import { rule as labelMissing } from './K102-label-missing/rule';
import { rule as labelTwice } from './K103-label-twice/rule';
import { rule as labelMisspelt } from './K104-label-misspelt/rule';
import { rule as labelUnknown } from './K105-label-unknown/rule';
import { rule as yearsDiffer } from './K106-years-differ/rule';
import { rule as yearUnread } from './K107-year-unread/rule';
import { rule as numberBlank } from './K108-number-blank/rule';
import { rule as numberTwice } from './K109-number-twice/rule';
import { rule as copiedUnchanged } from './K110-copied-unchanged/rule';
import { rule as sheetHidden } from './K111-sheet-hidden/rule';

export const structureRules: readonly Rule[] = [
  formUnread,
  labelMissing,
  labelTwice,
  labelMisspelt,
  labelUnknown,
  yearsDiffer,
  yearUnread,
  numberBlank,
  numberTwice,
  copiedUnchanged,
  sheetHidden,
];
