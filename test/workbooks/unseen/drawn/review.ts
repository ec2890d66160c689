import type { Band } from './draft';
import { topicOf } from './topics';

const SCALES = [
  { marks: ['A', 'B', 'C', 'D'], legend: 'A:順調　B:概ね順調　C:やや遅れ　D:遅れ', brief: 'A～D' },
  { marks: ['◎', '○', '△', '×'], legend: '◎：目標以上　○：目標どおり　△：目標に届かず　×：未着手', brief: '◎○△×' },
  { marks: ['S', 'A', 'B', 'C'], legend: 'S＝期待以上、A＝期待どおり、B＝やや不足、C＝不足', brief: 'S・A・B・C' },
  { marks: ['5', '4', '3', '2', '1'], legend: '5:とてもよい 4:よい 3:ふつう 2:わるい 1:とてもわるい', brief: '5段階' },
] as const;

const CHOICES = [
  ['拡充', '継続', '縮小', '廃止'],
  ['現状のまま継続', '見直して継続', '休止・廃止'],
  ['維持', '集約', '譲渡', '除却'],
] as const;

/** Rating, reason, problems, what comes next. */
export const review: Band = (canvas, draft) => {
  const { chance } = draft;
  const last = canvas.width - 1;
  const scale = chance.pick(SCALES);
  const year = `${draft.year - 1}`;
  const where = chance.pick(['label', 'note', 'beside'] as const);
  const vertical = chance.is(0.2);
  const from = vertical ? 1 : 0;
  const start = canvas.row;
  const word = chance.pick(['総合評価', '評価', '自己評価', '達成度', '進捗評価', '評価区分']);
  const good = (item: number): boolean => draft.lots(item, 'good').is(0.75);
  const mark = (item: number): string => scale.marks[good(item) ? 1 : 2] ?? 'B';
  const half = Math.floor((from + canvas.width) / 2);
  canvas.label(canvas.row, from, where === 'label' ? `${word}（${scale.brief}）` : word, ['rating.{year}'], from);
  const rating = canvas.slot(canvas.row, from + 1, [`rating.${year}`, 'rating', 'rating.*'], mark, { right: half - 1 });
  const reasonLabel = chance.pick(['評価の理由', '評価理由', '判定の理由']);
  canvas.label(canvas.row, half, reasonLabel, ['reason.{year}', 'own.*'], half);
  canvas.slot(
    canvas.row,
    half + 1,
    ['reason.*', 'reason'],
    (item) => (good(item) ? topicOf(item).result : `${topicOf(item).problem.slice(0, 8)}ため。`),
    { right: last },
  );
  canvas.row += 1;
  if (where === 'beside') {
    canvas.text(canvas.row, from, `※${scale.legend}`, last);
    canvas.row += 1;
  }
  canvas.plant('rating not in the legend', ['K507', 'K703', 'K504'], rating, () =>
    scale.marks[0] === 'A' ? '優' : 'E',
  );
  canvas.plant('rating blank', ['K201', 'K702'], rating, () => null);

  const texts = [
    {
      words: ['実績', '取組実績', '主な成果', '実施状況', '取組状況'],
      keys: ['actual.{year}', 'own.*'],
      values: ['actual.*', 'own.*'],
      of: (item: number) => topicOf(item).result,
    },
    {
      words: ['課題', '残された課題', '今後の課題', '課題・問題点'],
      keys: ['problems.{year}', 'background', 'own.*'],
      values: ['problems.*', 'problems', 'background'],
      of: (item: number) => topicOf(item).problem,
    },
    {
      words: ['次年度の取組', '今後の取組', '改善策', '今後の対応方針'],
      keys: ['improvement.{year}', 'own.*'],
      values: ['improvement.*', 'improvement', 'own.*'],
      of: (item: number) => topicOf(item).next,
    },
  ];
  texts.forEach((one, at) => {
    if (at !== 1 && chance.is(0.3)) return;
    canvas.label(canvas.row, from, chance.pick(one.words), one.keys, from);
    const slot = canvas.slot(canvas.row, from + 1, one.values, one.of, { right: last });
    canvas.row += 1;
    if (at === 1) {
      canvas.plants.push({
        kind: 'low rating without reason',
        codes: ['K705', 'K201'],
        at: [slot, rating],
        disturbs: [],
        write: () =>
          new Map([
            [slot, null],
            [rating, scale.marks.at(-2) ?? null],
          ]),
      });
    } else canvas.plant('placeholder left', ['K205', 'K201', 'K709', 'K110'], slot, () => '○○○○');
  });
  if (chance.is(0.6)) {
    const choices = chance.pick(CHOICES);
    const gap = chance.pick(['　', ' ', '・']);
    const write = (ticked: readonly number[]): string =>
      choices.map((one, at) => `${ticked.includes(at) ? '☑' : '□'}${one}`).join(gap);
    canvas.label(
      canvas.row,
      from,
      chance.pick(['今後の方向性', '見直しの方向性', '総合判定', '今後の方針']),
      ['improvement.{year}', 'own.*'],
      from,
    );
    const slot = canvas.slot(canvas.row, from + 1, [], (item) => write([draft.lots(item, 'way').int(0, 1)]), {
      right: last,
      ...(chance.is(0.5) ? { printed: write([]) } : {}),
    });
    canvas.plant('no box ticked', ['K509', 'K201', '*'], slot, () => write([]));
    canvas.plant('two boxes ticked', ['K509', '*'], slot, () => write([0, 1]));
    canvas.row += 1;
  }
  if (where === 'note') {
    canvas.text(canvas.row, from, `※評価は次による。${scale.legend}`, last);
    canvas.row += 1;
  }
  if (vertical) canvas.text(start, 0, chance.pick(['評\n価', '評価', '総\n括']), 0, canvas.row - 1);
};
