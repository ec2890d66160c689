import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The amount is out of scale with the other years or the other 個票',
  why: 'Yen written in a 千円 field, or a digit too many, make the total wrong many times over.',
  remedy: 'Check unit and digits. If it was written in yen, convert it to 千円. If it is right, choose Ignore.',
  messages: {
    '': 'About {times} times the other years (“{text}”). Is it in yen (in thousands: {thousands})?',
    years: 'Out of scale with other years, about {usual} (“{text}”). Please look at digits and unit.',
    others: 'Out of scale with other sheets, about {usual} (“{text}”). Please look at digits and unit.',
  },
  evidence: {
    '': 'The label is “{label}”. The other years in the row are about one in {times} of it.',
    years: 'The label is “{label}”. The other years in the row are all about {usual}.',
    others: 'The label is “{label}”. The same field on the other 個票 is about {usual} everywhere.',
  },
  options: {
    least: {
      label: 'From how many times the other years',
      reason: 'Mixing 円 and 千円 makes a thousand-fold; 300 leaves room for change from year to year.',
    },
    most: {
      label: 'Up to how many times the other years',
      reason: 'Much more than a thousand-fold is no slip of the unit.',
    },
    large: {
      label: 'Smallest amount to report',
      reason: 'A small amount written in yen cannot be told from one in 千円.',
    },
    digits: {
      label: 'From how many times (or parts) on a digit is taken to be wrong',
      reason: 'A digit makes ten; 8 leaves room for differences between years and 個票.',
    },
  },
};
