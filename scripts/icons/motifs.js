const { polygon, rect, stroke } = require('./shapes');

const INK = '#0b5d6b';
const PAPER = '#ffffff';
const LINE = '#8fb8be';
const ACCENT = '#c8501e';
const MARK = '#f2c94c';

const fill = (shape, colour) => ({ shape, colour });
const sheet = (x, y, width, height) => [
  fill(rect(x, y, width, height, 1.6), INK),
  fill(rect(x + 2, y + 2, width - 4, height - 4, 0.4), PAPER),
];
const check = fill(stroke(4, [11, 20], [16.5, 25.5], [28, 12]), ACCENT);
/** Sets the check off from the paper, and from the paper alone: around it the ribbon shows through. */
const checkHalo = (paper) => {
  const halo = stroke(8, [11, 20], [16.5, 25.5], [28, 12]);
  return fill((x, y) => halo(x, y) && paper(x, y), PAPER);
};

/** What stands on the ribbon, by the name of its file; later shapes lie over earlier ones. */
module.exports = {
  // A 個票 with the △ that the product is about.
  app: [
    fill(rect(0.5, 0.5, 31, 31, 6), INK),
    fill(rect(6, 4.5, 20, 23, 1.6), PAPER),
    fill(rect(9, 7.8, 14, 2.4), LINE),
    fill(polygon([16, 12], [24, 25], [8, 25]), ACCENT),
    fill(polygon([16, 16.6], [20, 23], [12, 23]), PAPER),
  ],
  'check-sheet': [
    ...sheet(4, 2, 20, 27),
    fill(rect(8, 7, 12, 2), LINE),
    fill(rect(8, 12, 12, 2), LINE),
    checkHalo(rect(4, 2, 20, 27)),
    check,
  ],
  'check-all': [
    ...sheet(9, 1, 19, 23),
    ...sheet(3, 6, 19, 24),
    fill(rect(7, 11, 11, 2), LINE),
    checkHalo(rect(3, 6, 19, 24)),
    check,
  ],
  'summary-list': [
    ...sheet(1, 4, 30, 24),
    fill(rect(3, 6, 26, 5), INK),
    fill(rect(3, 16, 26, 1.6), LINE),
    fill(rect(3, 21.4, 26, 1.6), LINE),
    fill(rect(10, 11, 1.8, 15), INK),
    fill(rect(20, 11, 1.6, 15), LINE),
  ],
  rollup: [
    fill(rect(3, 18, 6, 10, 0.6), LINE),
    fill(rect(13, 11, 6, 17, 0.6), INK),
    fill(rect(23, 4, 6, 24, 0.6), ACCENT),
    fill(rect(1, 28, 30, 2.4, 0.6), INK),
  ],
  findings: [
    ...sheet(4, 2, 24, 28),
    fill(polygon([10, 6.4], [13.4, 12.4], [6.6, 12.4]), ACCENT),
    fill(polygon([10, 14.6], [13.4, 20.6], [6.6, 20.6]), ACCENT),
    fill(rect(15.5, 9, 9, 2.2), LINE),
    fill(rect(15.5, 17.2, 9, 2.2), LINE),
    fill(rect(8, 24, 16.5, 2.2), LINE),
  ],
  highlights: [
    ...sheet(2, 4, 28, 24),
    fill(rect(12, 12, 8.4, 7), MARK),
    fill(rect(4, 11, 24, 1.6), LINE),
    fill(rect(4, 19, 24, 1.6), LINE),
    fill(rect(11, 6, 1.6, 20), LINE),
    fill(rect(20, 6, 1.6, 20), LINE),
    fill(stroke(2, [12, 12], [20.6, 12], [20.6, 19.4], [12, 19.4], [12, 12]), ACCENT),
  ],
  pane: [...sheet(2, 4, 28, 24), fill(rect(4, 6, 24, 4), LINE), fill(rect(19, 6, 9, 20), INK)],
};
