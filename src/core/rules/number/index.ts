import type { Rule } from '../rule';
import { rule as notAnAmount } from './K301-not-an-amount/rule';
import { rule as numberAsText } from './K302-number-as-text/rule';
import { rule as unitInCell } from './K303-unit-in-cell/rule';
import { rule as unitDiffers } from './K304-unit-differs/rule';
import { rule as thousandFold } from './K305-thousand-fold/rule';
import { rule as rateForTotal } from './K306-rate-for-total/rule';
import { rule as signsMixed } from './K307-signs-mixed/rule';
import { rule as fullWidthDigits } from './K308-full-width-digits/rule';
import { rule as computationInCell } from './K309-computation-in-cell/rule';
import { rule as blankInsideNumber } from './K310-blank-inside-number/rule';
import { rule as noneMarksMixed } from './K311-none-marks-mixed/rule';
import { rule as noteInCell } from './K312-note-in-cell/rule';

export const numberRules: readonly Rule[] = [
  notAnAmount,
  numberAsText,
  unitInCell,
  unitDiffers,
  thousandFold,
  rateForTotal,
  signsMixed,
  fullWidthDigits,
  computationInCell,
  blankInsideNumber,
  noneMarksMixed,
  noteInCell,
];
