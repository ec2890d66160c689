import { type EntryParts, entryRoom } from '../../src/taskpane/findings/entry-room';

const SHORT: EntryParts = {
  message: '空欄です。「背景」を記入してください。',
  place: '個票04 C8 背景',
  proof: ['C8が空欄です。'],
  remedy: '直し方：背景を書いてください。',
  edits: [],
  hasCells: true,
  choices: [],
};
const LINE = 'あ'.repeat(22);

describe('how much of an open entry is in sight at 330 px', () => {
  test('all of a short one', () => {
    expect(entryRoom(SHORT)).toEqual({ proof: 1, edits: 0, cells: true, remedy: true });
  });

  test('of a long proof as many sentences as fit, the first whatever its length', () => {
    expect(entryRoom({ ...SHORT, remedy: '', proof: Array.from({ length: 20 }, () => LINE) }).proof).toBe(8);
    expect(entryRoom({ ...SHORT, proof: [LINE.repeat(20), LINE] })).toMatchObject({ proof: 1, remedy: false });
  });

  test('the way to put it right comes before more proof, and more proof before cells to compare', () => {
    const proof = Array.from({ length: 7 }, () => LINE);
    expect(entryRoom({ ...SHORT, proof })).toMatchObject({ proof: 7, remedy: true, cells: false });
  });

  test('choices on buttons take their room', () => {
    const choices = ['減の意味（業務量が減る）', '増の意味（業務量が増える）'];
    const proof = Array.from({ length: 6 }, () => LINE);
    expect(entryRoom({ ...SHORT, proof, choices }).proof).toBeLessThan(entryRoom({ ...SHORT, proof }).proof);
  });

  test('the first change is in sight, others as there is room', () => {
    const edits = Array.from({ length: 9 }, (_, at) => `C${at} △ 960 → 960`);
    const { edits: shown } = entryRoom({ ...SHORT, remedy: '', edits });
    expect(shown).toBeGreaterThan(1);
    expect(shown).toBeLessThan(9);
    expect(entryRoom({ ...SHORT, remedy: '', edits, proof: [LINE.repeat(9)] }).edits).toBe(1);
  });
});
