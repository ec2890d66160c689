import type { Templates } from '../templates';

export const fixes = {
  'K104.rewrite': 'Change the label to “{expected}”',
  'K3.number': 'Make it the number {number} (shown as {shownAs})',
  'K3.number-plain': 'Make it the number {number}',
  'K3.note': 'Make it a number and move the note to the remarks ({note})',
  'K304.convert': 'Make it {number} in the label’s unit (shown as {shownAs})',
  'K5.choose': 'Change it to “{choice}”',
  'K401.one': 'Follow the convention ({from} → {to})',
  'K401.row': 'Follow the convention ({from} → {to}, {count} cells in all)',
  'K4.hours-reduction': 'Means less (work saved)',
  'K4.hours-increase': 'Means more (work added)',
  'K4.effect-reduction': 'Means less (a saving)',
  'K4.effect-increase': 'Means more (a cost)',
  'K403.triangle': 'Write △ ({to})',
  'K405.cost': 'Write it as a cost, with △',
  'K406.multiply': 'Put the product in its place and keep the rate in the remarks ({to})',
  'K6.table': 'Write “{choice}” in the table',
  'K6.kohyo': 'Write “{choice}” on the sheet',
} satisfies Templates;
