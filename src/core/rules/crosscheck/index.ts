import type { Rule } from '../rule';
import { rule as indexNameDiffers } from './K601-index-name-differs/rule';
import { rule as indexChoiceDiffers } from './K602-index-choice-differs/rule';
import { rule as indexSectionDiffers } from './K603-index-section-differs/rule';
import { rule as indexEntryAlone } from './K604-index-entry-alone/rule';
import { rule as kohyoNotListed } from './K605-kohyo-not-listed/rule';
import { rule as pageNotNumber } from './K606-page-not-number/rule';
import { rule as pagesBroken } from './K607-pages-broken/rule';
import { rule as ranksBroken } from './K608-ranks-broken/rule';
import { rule as proposalsDiffer } from './K609-proposals-differ/rule';
import { rule as sectionUnknown } from './K610-section-unknown/rule';
import { rule as sectionMoved } from './K611-section-moved/rule';
import { rule as departmentSlip } from './K612-department-slip/rule';
import { rule as nearCopy } from './K613-near-copy/rule';
import { rule as indicatorDiffers } from './K614-indicator-differs/rule';
import { rule as taggedActionAlone } from './K615-tagged-action-alone/rule';
import { rule as labelsDrift } from './K616-labels-drift/rule';

export const crosscheckRules: readonly Rule[] = [
  indexNameDiffers,
  indexChoiceDiffers,
  indexSectionDiffers,
  indexEntryAlone,
  kohyoNotListed,
  pageNotNumber,
  pagesBroken,
  ranksBroken,
  proposalsDiffer,
  sectionUnknown,
  sectionMoved,
  departmentSlip,
  nearCopy,
  indicatorDiffers,
  taggedActionAlone,
  labelsDrift,
];
