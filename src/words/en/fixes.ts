import type { Templates } from '../templates';

export const fixes = {
  'K104.rewrite': 'Change the label to “{expected}”',
  'K3.number': 'Make it the number {number} (shown as {shownAs})',
  'K3.note': 'Make it a number and move the note to the remarks ({note})',
  'K304.convert': 'Make it {number} in the label’s unit (shown as {shownAs})',
  'K5.choose': 'Change it to “{choice}”',
} satisfies Templates;
