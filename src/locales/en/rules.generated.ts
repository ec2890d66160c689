// Made from the folders of the rules by `npm run rules`. Not edited by hand.
import { words as K101 } from '../../core/rules/structure/K101-form-unread/en';
import { words as K102 } from '../../core/rules/structure/K102-label-missing/en';
import { words as K103 } from '../../core/rules/structure/K103-label-twice/en';
import { words as K104 } from '../../core/rules/structure/K104-label-misspelt/en';
import { words as K105 } from '../../core/rules/structure/K105-label-unknown/en';
import { words as K106 } from '../../core/rules/structure/K106-years-differ/en';
import { words as K107 } from '../../core/rules/structure/K107-year-unread/en';
import { words as K108 } from '../../core/rules/structure/K108-number-blank/en';
import { words as K109 } from '../../core/rules/structure/K109-number-twice/en';
import { words as K110 } from '../../core/rules/structure/K110-copied-unchanged/en';
import { words as K111 } from '../../core/rules/structure/K111-sheet-hidden/en';
import { words as K112 } from '../../core/rules/structure/K112-not-calculated/en';
import { words as K113 } from '../../core/rules/structure/K113-year-untold/en';
import { words as K114 } from '../../core/rules/structure/K114-tasks-left-over/en';
import { words as K115 } from '../../core/rules/structure/K115-filled-in-unread/en';
import { words as K201 } from '../../core/rules/required/K201-required-blank/en';
import { words as K202 } from '../../core/rules/required/K202-no-plan/en';
import { words as K203 } from '../../core/rules/required/K203-target-without-plan/en';
import { words as K204 } from '../../core/rules/required/K204-plan-without-target/en';
import { words as K205 } from '../../core/rules/required/K205-placeholder-left/en';
import { words as K206 } from '../../core/rules/required/K206-amount-pending/en';
import { words as K207 } from '../../core/rules/required/K207-year-skipped/en';
import { words as K208 } from '../../core/rules/required/K208-plan-row-half/en';
import { words as K209 } from '../../core/rules/required/K209-target-without-figure/en';
import { words as K301 } from '../../core/rules/number/K301-not-an-amount/en';
import { words as K302 } from '../../core/rules/number/K302-number-as-text/en';
import { words as K303 } from '../../core/rules/number/K303-unit-in-cell/en';
import { words as K304 } from '../../core/rules/number/K304-unit-differs/en';
import { words as K305 } from '../../core/rules/number/K305-thousand-fold/en';
import { words as K306 } from '../../core/rules/number/K306-rate-for-total/en';
import { words as K307 } from '../../core/rules/number/K307-signs-mixed/en';
import { words as K308 } from '../../core/rules/number/K308-full-width-digits/en';
import { words as K309 } from '../../core/rules/number/K309-computation-in-cell/en';
import { words as K310 } from '../../core/rules/number/K310-blank-inside-number/en';
import { words as K311 } from '../../core/rules/number/K311-none-marks-mixed/en';
import { words as K312 } from '../../core/rules/number/K312-note-in-cell/en';
import { words as K313 } from '../../core/rules/number/K313-unit-untold/en';
import { words as K314 } from '../../core/rules/number/K314-dominates-total/en';
import { words as K315 } from '../../core/rules/number/K315-gross-amount/en';
import { words as K316 } from '../../core/rules/number/K316-amount-in-remarks/en';
import { words as K317 } from '../../core/rules/number/K317-indicator-not-better/en';
import { words as K321 } from '../../core/rules/number/K321-does-not-add-up/en';
import { words as K322 } from '../../core/rules/number/K322-above-maximum/en';
import { words as K323 } from '../../core/rules/number/K323-unit-alone/en';
import { words as K401 } from '../../core/rules/direction/K401-against-convention/en';
import { words as K402 } from '../../core/rules/direction/K402-undetermined/en';
import { words as K403 } from '../../core/rules/direction/K403-black-triangle/en';
import { words as K404 } from '../../core/rules/direction/K404-target-against-actual/en';
import { words as K405 } from '../../core/rules/direction/K405-effect-looks-like-cost/en';
import { words as K406 } from '../../core/rules/direction/K406-rate-times-count/en';
import { words as K407 } from '../../core/rules/direction/K407-decision-fell-away/en';
import { words as K501 } from '../../core/rules/vocabulary/K501-pillar-unknown/en';
import { words as K502 } from '../../core/rules/vocabulary/K502-category-unknown/en';
import { words as K503 } from '../../core/rules/vocabulary/K503-pair-unknown/en';
import { words as K504 } from '../../core/rules/vocabulary/K504-choice-spelt-alone/en';
import { words as K505 } from '../../core/rules/vocabulary/K505-lead-several/en';
import { words as K506 } from '../../core/rules/vocabulary/K506-department-spelling/en';
import { words as K507 } from '../../core/rules/vocabulary/K507-rating-unknown/en';
import { words as K508 } from '../../core/rules/vocabulary/K508-layout-spaces/en';
import { words as K509 } from '../../core/rules/vocabulary/K509-boxes-ticked/en';
import { words as K510 } from '../../core/rules/vocabulary/K510-department-spelt-alone/en';
import { words as K601 } from '../../core/rules/crosscheck/K601-index-name-differs/en';
import { words as K602 } from '../../core/rules/crosscheck/K602-index-choice-differs/en';
import { words as K603 } from '../../core/rules/crosscheck/K603-index-section-differs/en';
import { words as K604 } from '../../core/rules/crosscheck/K604-index-entry-alone/en';
import { words as K605 } from '../../core/rules/crosscheck/K605-kohyo-not-listed/en';
import { words as K606 } from '../../core/rules/crosscheck/K606-page-not-number/en';
import { words as K607 } from '../../core/rules/crosscheck/K607-pages-broken/en';
import { words as K608 } from '../../core/rules/crosscheck/K608-ranks-broken/en';
import { words as K609 } from '../../core/rules/crosscheck/K609-proposals-differ/en';
import { words as K610 } from '../../core/rules/crosscheck/K610-section-unknown/en';
import { words as K611 } from '../../core/rules/crosscheck/K611-section-moved/en';
import { words as K612 } from '../../core/rules/crosscheck/K612-department-slip/en';
import { words as K613 } from '../../core/rules/crosscheck/K613-near-copy/en';
import { words as K614 } from '../../core/rules/crosscheck/K614-indicator-differs/en';
import { words as K615 } from '../../core/rules/crosscheck/K615-tagged-action-alone/en';
import { words as K616 } from '../../core/rules/crosscheck/K616-labels-drift/en';
import { words as K617 } from '../../core/rules/crosscheck/K617-halves-disagree/en';
import { words as K618 } from '../../core/rules/crosscheck/K618-priority-twice/en';
import { words as K701 } from '../../core/rules/progress/K701-actual-due/en';
import { words as K702 } from '../../core/rules/progress/K702-rating-due/en';
import { words as K703 } from '../../core/rules/progress/K703-rating-spelt-alone/en';
import { words as K704 } from '../../core/rules/progress/K704-rating-out-of-step/en';
import { words as K705 } from '../../core/rules/progress/K705-low-rating-unexplained/en';
import { words as K706 } from '../../core/rules/progress/K706-next-plan-blank/en';
import { words as K707 } from '../../core/rules/progress/K707-actual-copied/en';
import { words as K708 } from '../../core/rules/progress/K708-plan-repeated/en';
import { words as K709 } from '../../core/rules/progress/K709-placeholder-in-results/en';
import { words as K710 } from '../../core/rules/progress/K710-result-too-early/en';
import { words as K711 } from '../../core/rules/progress/K711-actual-without-target/en';
import type { RuleWords } from '../../core/rules/rule-words';

export const rules: Readonly<Record<string, RuleWords>> = {
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
};
