// Made from the folders of the rules by `npm run rules`. Not edited by hand.
import { faults as K101 } from '../../src/core/rules/structure/K101-form-unread/fault';
import { faults as K102 } from '../../src/core/rules/structure/K102-label-missing/fault';
import { faults as K103 } from '../../src/core/rules/structure/K103-label-twice/fault';
import { faults as K104 } from '../../src/core/rules/structure/K104-label-misspelt/fault';
import { faults as K105 } from '../../src/core/rules/structure/K105-label-unknown/fault';
import { faults as K106 } from '../../src/core/rules/structure/K106-years-differ/fault';
import { faults as K107 } from '../../src/core/rules/structure/K107-year-unread/fault';
import { faults as K108 } from '../../src/core/rules/structure/K108-number-blank/fault';
import { faults as K109 } from '../../src/core/rules/structure/K109-number-twice/fault';
import { faults as K110 } from '../../src/core/rules/structure/K110-copied-unchanged/fault';
import { faults as K111 } from '../../src/core/rules/structure/K111-sheet-hidden/fault';
import { faults as K112 } from '../../src/core/rules/structure/K112-not-calculated/fault';
import { faults as K113 } from '../../src/core/rules/structure/K113-year-untold/fault';
import { faults as K114 } from '../../src/core/rules/structure/K114-tasks-left-over/fault';
import { faults as K115 } from '../../src/core/rules/structure/K115-filled-in-unread/fault';
import { faults as K201 } from '../../src/core/rules/required/K201-required-blank/fault';
import { faults as K202 } from '../../src/core/rules/required/K202-no-plan/fault';
import { faults as K203 } from '../../src/core/rules/required/K203-target-without-plan/fault';
import { faults as K204 } from '../../src/core/rules/required/K204-plan-without-target/fault';
import { faults as K205 } from '../../src/core/rules/required/K205-placeholder-left/fault';
import { faults as K206 } from '../../src/core/rules/required/K206-amount-pending/fault';
import { faults as K207 } from '../../src/core/rules/required/K207-year-skipped/fault';
import { faults as K208 } from '../../src/core/rules/required/K208-plan-row-half/fault';
import { faults as K209 } from '../../src/core/rules/required/K209-target-without-figure/fault';
import { faults as K301 } from '../../src/core/rules/number/K301-not-an-amount/fault';
import { faults as K302 } from '../../src/core/rules/number/K302-number-as-text/fault';
import { faults as K303 } from '../../src/core/rules/number/K303-unit-in-cell/fault';
import { faults as K304 } from '../../src/core/rules/number/K304-unit-differs/fault';
import { faults as K305 } from '../../src/core/rules/number/K305-thousand-fold/fault';
import { faults as K306 } from '../../src/core/rules/number/K306-rate-for-total/fault';
import { faults as K307 } from '../../src/core/rules/number/K307-signs-mixed/fault';
import { faults as K308 } from '../../src/core/rules/number/K308-full-width-digits/fault';
import { faults as K309 } from '../../src/core/rules/number/K309-computation-in-cell/fault';
import { faults as K310 } from '../../src/core/rules/number/K310-blank-inside-number/fault';
import { faults as K311 } from '../../src/core/rules/number/K311-none-marks-mixed/fault';
import { faults as K312 } from '../../src/core/rules/number/K312-note-in-cell/fault';
import { faults as K313 } from '../../src/core/rules/number/K313-unit-untold/fault';
import { faults as K314 } from '../../src/core/rules/number/K314-dominates-total/fault';
import { faults as K315 } from '../../src/core/rules/number/K315-gross-amount/fault';
import { faults as K316 } from '../../src/core/rules/number/K316-amount-in-remarks/fault';
import { faults as K317 } from '../../src/core/rules/number/K317-indicator-not-better/fault';
import { faults as K321 } from '../../src/core/rules/number/K321-does-not-add-up/fault';
import { faults as K322 } from '../../src/core/rules/number/K322-above-maximum/fault';
import { faults as K323 } from '../../src/core/rules/number/K323-unit-alone/fault';
import { faults as K401 } from '../../src/core/rules/direction/K401-against-convention/fault';
import { faults as K402 } from '../../src/core/rules/direction/K402-undetermined/fault';
import { faults as K403 } from '../../src/core/rules/direction/K403-black-triangle/fault';
import { faults as K404 } from '../../src/core/rules/direction/K404-target-against-actual/fault';
import { faults as K405 } from '../../src/core/rules/direction/K405-effect-looks-like-cost/fault';
import { faults as K406 } from '../../src/core/rules/direction/K406-rate-times-count/fault';
import { faults as K407 } from '../../src/core/rules/direction/K407-decision-fell-away/fault';
import { faults as K501 } from '../../src/core/rules/vocabulary/K501-pillar-unknown/fault';
import { faults as K502 } from '../../src/core/rules/vocabulary/K502-category-unknown/fault';
import { faults as K503 } from '../../src/core/rules/vocabulary/K503-pair-unknown/fault';
import { faults as K504 } from '../../src/core/rules/vocabulary/K504-choice-spelt-alone/fault';
import { faults as K505 } from '../../src/core/rules/vocabulary/K505-lead-several/fault';
import { faults as K506 } from '../../src/core/rules/vocabulary/K506-department-spelling/fault';
import { faults as K507 } from '../../src/core/rules/vocabulary/K507-rating-unknown/fault';
import { faults as K508 } from '../../src/core/rules/vocabulary/K508-layout-spaces/fault';
import { faults as K509 } from '../../src/core/rules/vocabulary/K509-boxes-ticked/fault';
import { faults as K510 } from '../../src/core/rules/vocabulary/K510-department-spelt-alone/fault';
import { faults as K601 } from '../../src/core/rules/crosscheck/K601-index-name-differs/fault';
import { faults as K602 } from '../../src/core/rules/crosscheck/K602-index-choice-differs/fault';
import { faults as K603 } from '../../src/core/rules/crosscheck/K603-index-section-differs/fault';
import { faults as K604 } from '../../src/core/rules/crosscheck/K604-index-entry-alone/fault';
import { faults as K605 } from '../../src/core/rules/crosscheck/K605-kohyo-not-listed/fault';
import { faults as K606 } from '../../src/core/rules/crosscheck/K606-page-not-number/fault';
import { faults as K607 } from '../../src/core/rules/crosscheck/K607-pages-broken/fault';
import { faults as K608 } from '../../src/core/rules/crosscheck/K608-ranks-broken/fault';
import { faults as K609 } from '../../src/core/rules/crosscheck/K609-proposals-differ/fault';
import { faults as K610 } from '../../src/core/rules/crosscheck/K610-section-unknown/fault';
import { faults as K611 } from '../../src/core/rules/crosscheck/K611-section-moved/fault';
import { faults as K612 } from '../../src/core/rules/crosscheck/K612-department-slip/fault';
import { faults as K613 } from '../../src/core/rules/crosscheck/K613-near-copy/fault';
import { faults as K614 } from '../../src/core/rules/crosscheck/K614-indicator-differs/fault';
import { faults as K615 } from '../../src/core/rules/crosscheck/K615-tagged-action-alone/fault';
import { faults as K616 } from '../../src/core/rules/crosscheck/K616-labels-drift/fault';
import { faults as K617 } from '../../src/core/rules/crosscheck/K617-halves-disagree/fault';
import { faults as K618 } from '../../src/core/rules/crosscheck/K618-priority-twice/fault';
import { faults as K701 } from '../../src/core/rules/progress/K701-actual-due/fault';
import { faults as K702 } from '../../src/core/rules/progress/K702-rating-due/fault';
import { faults as K703 } from '../../src/core/rules/progress/K703-rating-spelt-alone/fault';
import { faults as K704 } from '../../src/core/rules/progress/K704-rating-out-of-step/fault';
import { faults as K705 } from '../../src/core/rules/progress/K705-low-rating-unexplained/fault';
import { faults as K706 } from '../../src/core/rules/progress/K706-next-plan-blank/fault';
import { faults as K707 } from '../../src/core/rules/progress/K707-actual-copied/fault';
import { faults as K708 } from '../../src/core/rules/progress/K708-plan-repeated/fault';
import { faults as K709 } from '../../src/core/rules/progress/K709-placeholder-in-results/fault';
import { faults as K710 } from '../../src/core/rules/progress/K710-result-too-early/fault';
import { faults as K711 } from '../../src/core/rules/progress/K711-actual-without-target/fault';
import type { Fault } from '../../src/core/rules/fault';

/** Every fault of the sample, in the order in which they are made. */
export const FAULTS: readonly Fault[] = [
  ...K101,
  ...K102,
  ...K103,
  ...K104,
  ...K105,
  ...K106,
  ...K107,
  ...K108,
  ...K109,
  ...K110,
  ...K111,
  ...K112,
  ...K113,
  ...K114,
  ...K115,
  ...K201,
  ...K202,
  ...K203,
  ...K204,
  ...K205,
  ...K206,
  ...K207,
  ...K208,
  ...K209,
  ...K301,
  ...K302,
  ...K303,
  ...K304,
  ...K305,
  ...K306,
  ...K307,
  ...K308,
  ...K309,
  ...K310,
  ...K311,
  ...K312,
  ...K313,
  ...K314,
  ...K315,
  ...K316,
  ...K317,
  ...K321,
  ...K322,
  ...K323,
  ...K401,
  ...K402,
  ...K403,
  ...K404,
  ...K405,
  ...K406,
  ...K407,
  ...K501,
  ...K502,
  ...K503,
  ...K504,
  ...K505,
  ...K506,
  ...K507,
  ...K508,
  ...K509,
  ...K510,
  ...K601,
  ...K602,
  ...K603,
  ...K604,
  ...K605,
  ...K606,
  ...K607,
  ...K608,
  ...K609,
  ...K610,
  ...K611,
  ...K612,
  ...K613,
  ...K614,
  ...K615,
  ...K616,
  ...K617,
  ...K618,
  ...K701,
  ...K702,
  ...K703,
  ...K704,
  ...K705,
  ...K706,
  ...K707,
  ...K708,
  ...K709,
  ...K710,
  ...K711,
];
