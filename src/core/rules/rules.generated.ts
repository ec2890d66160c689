// Made from the folders of the rules by `npm run rules`. Not edited by hand.
import { rule as K101 } from './structure/K101-form-unread/rule';
import { rule as K102 } from './structure/K102-label-missing/rule';
import { rule as K103 } from './structure/K103-label-twice/rule';
import { rule as K104 } from './structure/K104-label-misspelt/rule';
import { rule as K105 } from './structure/K105-label-unknown/rule';
import { rule as K106 } from './structure/K106-years-differ/rule';
import { rule as K107 } from './structure/K107-year-unread/rule';
import { rule as K108 } from './structure/K108-number-blank/rule';
import { rule as K109 } from './structure/K109-number-twice/rule';
import { rule as K110 } from './structure/K110-copied-unchanged/rule';
import { rule as K111 } from './structure/K111-sheet-hidden/rule';
import { rule as K112 } from './structure/K112-not-calculated/rule';
import { rule as K113 } from './structure/K113-year-untold/rule';
import { rule as K114 } from './structure/K114-tasks-left-over/rule';
import { rule as K115 } from './structure/K115-filled-in-unread/rule';
import { rule as K201 } from './required/K201-required-blank/rule';
import { rule as K202 } from './required/K202-no-plan/rule';
import { rule as K203 } from './required/K203-target-without-plan/rule';
import { rule as K204 } from './required/K204-plan-without-target/rule';
import { rule as K205 } from './required/K205-placeholder-left/rule';
import { rule as K206 } from './required/K206-amount-pending/rule';
import { rule as K207 } from './required/K207-year-skipped/rule';
import { rule as K208 } from './required/K208-plan-row-half/rule';
import { rule as K209 } from './required/K209-target-without-figure/rule';
import { rule as K301 } from './number/K301-not-an-amount/rule';
import { rule as K302 } from './number/K302-number-as-text/rule';
import { rule as K303 } from './number/K303-unit-in-cell/rule';
import { rule as K304 } from './number/K304-unit-differs/rule';
import { rule as K305 } from './number/K305-thousand-fold/rule';
import { rule as K306 } from './number/K306-rate-for-total/rule';
import { rule as K307 } from './number/K307-signs-mixed/rule';
import { rule as K308 } from './number/K308-full-width-digits/rule';
import { rule as K309 } from './number/K309-computation-in-cell/rule';
import { rule as K310 } from './number/K310-blank-inside-number/rule';
import { rule as K311 } from './number/K311-none-marks-mixed/rule';
import { rule as K312 } from './number/K312-note-in-cell/rule';
import { rule as K313 } from './number/K313-unit-untold/rule';
import { rule as K314 } from './number/K314-dominates-total/rule';
import { rule as K315 } from './number/K315-gross-amount/rule';
import { rule as K316 } from './number/K316-amount-in-remarks/rule';
import { rule as K317 } from './number/K317-indicator-not-better/rule';
import { rule as K321 } from './number/K321-does-not-add-up/rule';
import { rule as K322 } from './number/K322-above-maximum/rule';
import { rule as K323 } from './number/K323-unit-alone/rule';
import { rule as K401 } from './direction/K401-against-convention/rule';
import { rule as K402 } from './direction/K402-undetermined/rule';
import { rule as K403 } from './direction/K403-black-triangle/rule';
import { rule as K404 } from './direction/K404-target-against-actual/rule';
import { rule as K405 } from './direction/K405-effect-looks-like-cost/rule';
import { rule as K406 } from './direction/K406-rate-times-count/rule';
import { rule as K407 } from './direction/K407-decision-fell-away/rule';
import { rule as K501 } from './vocabulary/K501-pillar-unknown/rule';
import { rule as K502 } from './vocabulary/K502-category-unknown/rule';
import { rule as K503 } from './vocabulary/K503-pair-unknown/rule';
import { rule as K504 } from './vocabulary/K504-choice-spelt-alone/rule';
import { rule as K505 } from './vocabulary/K505-lead-several/rule';
import { rule as K506 } from './vocabulary/K506-department-spelling/rule';
import { rule as K507 } from './vocabulary/K507-rating-unknown/rule';
import { rule as K508 } from './vocabulary/K508-layout-spaces/rule';
import { rule as K509 } from './vocabulary/K509-boxes-ticked/rule';
import { rule as K510 } from './vocabulary/K510-department-spelt-alone/rule';
import { rule as K601 } from './crosscheck/K601-index-name-differs/rule';
import { rule as K602 } from './crosscheck/K602-index-choice-differs/rule';
import { rule as K603 } from './crosscheck/K603-index-section-differs/rule';
import { rule as K604 } from './crosscheck/K604-index-entry-alone/rule';
import { rule as K605 } from './crosscheck/K605-kohyo-not-listed/rule';
import { rule as K606 } from './crosscheck/K606-page-not-number/rule';
import { rule as K607 } from './crosscheck/K607-pages-broken/rule';
import { rule as K608 } from './crosscheck/K608-ranks-broken/rule';
import { rule as K609 } from './crosscheck/K609-proposals-differ/rule';
import { rule as K610 } from './crosscheck/K610-section-unknown/rule';
import { rule as K611 } from './crosscheck/K611-section-moved/rule';
import { rule as K612 } from './crosscheck/K612-department-slip/rule';
import { rule as K613 } from './crosscheck/K613-near-copy/rule';
import { rule as K614 } from './crosscheck/K614-indicator-differs/rule';
import { rule as K615 } from './crosscheck/K615-tagged-action-alone/rule';
import { rule as K616 } from './crosscheck/K616-labels-drift/rule';
import { rule as K617 } from './crosscheck/K617-halves-disagree/rule';
import { rule as K618 } from './crosscheck/K618-priority-twice/rule';
import { rule as K701 } from './progress/K701-actual-due/rule';
import { rule as K702 } from './progress/K702-rating-due/rule';
import { rule as K703 } from './progress/K703-rating-spelt-alone/rule';
import { rule as K704 } from './progress/K704-rating-out-of-step/rule';
import { rule as K705 } from './progress/K705-low-rating-unexplained/rule';
import { rule as K706 } from './progress/K706-next-plan-blank/rule';
import { rule as K707 } from './progress/K707-actual-copied/rule';
import { rule as K708 } from './progress/K708-plan-repeated/rule';
import { rule as K709 } from './progress/K709-placeholder-in-results/rule';
import { rule as K710 } from './progress/K710-result-too-early/rule';
import { rule as K711 } from './progress/K711-actual-without-target/rule';
import type { Rule } from './rule';

/** Every rule there is, by code. */
export const ALL_RULES: readonly Rule[] = [
  K101,
  K102,
  K103,
  K104,
  K105,
  K106,
  K107,
  K108,
  K109,
  K110,
  K111,
  K112,
  K113,
  K114,
  K115,
  K201,
  K202,
  K203,
  K204,
  K205,
  K206,
  K207,
  K208,
  K209,
  K301,
  K302,
  K303,
  K304,
  K305,
  K306,
  K307,
  K308,
  K309,
  K310,
  K311,
  K312,
  K313,
  K314,
  K315,
  K316,
  K317,
  K321,
  K322,
  K323,
  K401,
  K402,
  K403,
  K404,
  K405,
  K406,
  K407,
  K501,
  K502,
  K503,
  K504,
  K505,
  K506,
  K507,
  K508,
  K509,
  K510,
  K601,
  K602,
  K603,
  K604,
  K605,
  K606,
  K607,
  K608,
  K609,
  K610,
  K611,
  K612,
  K613,
  K614,
  K615,
  K616,
  K617,
  K618,
  K701,
  K702,
  K703,
  K704,
  K705,
  K706,
  K707,
  K708,
  K709,
  K710,
  K711,
];
