import fc from 'fast-check';
import { splitText } from '../../../../src/core/report/layout/split-text';
import { heightOf, textWidth, wrapLines } from '../../../../src/core/report/layout/text-height';

const LETTERS = { size: 10, lineHeight: 15 };
/** Text as 個票 hold it: kana, kanji, punctuation, Latin words, digits, line breaks, rare and combining characters. */
const cellText = fc
  .array(
    fc.oneof(
      fc.constantFrom('あ', '漢', '、', '。', '「', '」', '（', '）', 'ー', '△', '①', '㎡', 'ｶﾞ', '👍', 'が'),
      fc.constantFrom('A', 'm', 'W', '0', '9', ' ', '-', '/', 'RPA', 'https://example.lg.jp/a', '\n'),
    ),
    { maxLength: 200 },
  )
  .map((parts) => parts.join(''));

describe('the measure of text', () => {
  test.each([
    ['あいう', 3],
    ['△①', 2],
    ['が', 1],
    ['', 0],
  ])('%s is %d em wide', (text, em) => {
    expect(textWidth(text)).toBe(em);
  });

  test('half-width letters take less than full-width ones, and never less than fonts draw them', () => {
    expect(textWidth('abc')).toBeLessThan(3);
    // Noto Sans CJK JP: digits 0.555 em, W 0.88 em, A 0.61 em.
    expect(textWidth('0')).toBeGreaterThanOrEqual(0.555);
    expect(textWidth('W')).toBeGreaterThanOrEqual(0.88);
    expect(textWidth('A')).toBeGreaterThanOrEqual(0.61);
  });

  test('Japanese breaks between any two characters, but no line begins with 。 or ends with 「', () => {
    expect(wrapLines('あいうえお', 3.5)).toEqual(['あいう', 'えお']);
    expect(wrapLines('あいう。え', 3.5)).toEqual(['あい', 'う。え']);
    expect(wrapLines('あい「うえ', 3.5)).toEqual(['あい', '「うえ']);
  });

  test('a Latin word goes to the next line whole; one longer than the line is torn', () => {
    expect(wrapLines('AI system', 4.5)).toEqual(['AI ', 'system']);
    expect(wrapLines('あ supercalifragilistic', 4)[0]).toBe('あ ');
    expect(wrapLines('aaaaaaaaaaaa', 4).length).toBeGreaterThan(1);
  });

  test('no character is lost, and no line but a single character is wider than its room', () => {
    fc.assert(
      fc.property(cellText, fc.double({ min: 1.5, max: 40, noNaN: true }), (text, room) => {
        const lines = wrapLines(text, room);
        expect(lines.join('')).toBe(text.replaceAll('\n', ''));
        for (const line of lines) expect(textWidth(line) <= room || [...line].length <= 1).toBe(true);
      }),
    );
  });

  test('more text is never lower, a wider column never higher', () => {
    fc.assert(
      fc.property(cellText, cellText, fc.integer({ min: 4, max: 60 }), (text, more, width) => {
        expect(heightOf(text + more, width, LETTERS)).toBeGreaterThanOrEqual(heightOf(text, width, LETTERS));
        expect(heightOf(text, width + 10, LETTERS)).toBeLessThanOrEqual(heightOf(text, width, LETTERS));
      }),
    );
  });

  test('a text cut into pieces keeps every character, and each piece its height', () => {
    fc.assert(
      fc.property(cellText, fc.integer({ min: 4, max: 40 }), fc.integer({ min: 1, max: 10 }), (text, width, most) => {
        const pieces = splitText(text, width, LETTERS, most);
        expect(pieces.join('').replaceAll('\n', '')).toBe(text.replaceAll('\n', ''));
        for (const piece of pieces) expect(heightOf(piece, width, LETTERS)).toBeLessThanOrEqual(most * 15 + 5);
      }),
    );
  });
});
