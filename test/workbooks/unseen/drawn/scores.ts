import { addressOf } from '../../../../src/core/grid/address';
import type { CellValue } from '../../../../src/core/grid/grid';
import type { Slot } from './canvas';
import type { Band } from './draft';

const MATTERS = [
  ['公平性', '効率性', '必要性', '有効性', '公益性'],
  ['施設の管理運営', 'サービスの向上', '経費の縮減', '安全への備え', '個人情報の扱い'],
  ['(1)設備の状態', '(2)利用者の声', '(3)収支', '(4)人員の配置', '(5)防災'],
] as const;
const REMARKS = [
  '適切に行われている。',
  '利用者の声を受けて直した。',
  '計画のとおりに進んでいる。',
  '費用を抑えている。',
];

/** Points per matter with their maximum, and a total. */
export const scores: Band = (canvas, draft) => {
  const { chance } = draft;
  const last = canvas.width - 1;
  const matters = chance.some(chance.pick(MATTERS), chance.int(3, 5));
  const two = chance.is(0.4);
  const remarks = chance.is(0.7);
  if (chance.is(0.6)) {
    canvas.text(canvas.row, 0, chance.pick(['３　評価', '■評価', '評価の状況', '【採点】']), last);
    canvas.row += 1;
  }
  const top = canvas.row;
  const maxima = matters.map(() => chance.pick([10, 20, 20, 30]));
  canvas.text(top, 0, chance.pick(['評価項目', '視点', '点検項目', '評価の視点']), 1);
  canvas.text(top, 2, chance.pick(['配点', '満点', '配点（点）']));
  const heads = two
    ? chance.pick([
        ['自己評価', '市評価'],
        ['一次評価', '二次評価'],
        ['前回', '今回'],
      ] as const)
    : [chance.pick(['点数', '得点', '評点', '評価点'])];
  heads.forEach((text, at) => {
    canvas.text(top, 3 + at, text);
  });
  const noteAt = 3 + heads.length;
  if (remarks && noteAt <= last)
    canvas.text(top, noteAt, chance.pick(['理由', 'コメント', '評価の理由', '所見']), last);
  canvas.row += 1;
  const start = canvas.row;
  const points: Slot[][] = [];
  matters.forEach((matter, row) => {
    canvas.label(canvas.row, 0, matter, null, 1);
    canvas.text(canvas.row, 2, String(maxima[row]));
    points.push(
      heads.map((_, at) =>
        canvas.slot(canvas.row, 3 + at, [], (item): CellValue => {
          const most = maxima[row] ?? 10;
          return most - draft.lots(item, `${top}/${row}/${at}`).int(1, Math.floor(most / 2));
        }),
      ),
    );
    if (remarks && noteAt <= last)
      canvas.slot(canvas.row, noteAt, [], (item) => draft.lots(item, `${top}/${row}/note`).pick(REMARKS), {
        right: last,
      });
    canvas.row += 1;
  });
  const all = points.flat();
  canvas.label(canvas.row, 0, chance.pick(['合計', '合計点', '計']), null, 1);
  canvas.text(canvas.row, 2, String(maxima.reduce((sum, one) => sum + one, 0)));
  heads.forEach((_, at) => {
    const formula = `=SUM(${addressOf({ row: start, column: 3 + at })}:${addressOf({ row: canvas.row - 1, column: 3 + at })})`;
    const sum = canvas.slot(
      canvas.row,
      3 + at,
      [],
      (item) => points.reduce((whole, row) => whole + Number(row[at]?.fill(item) ?? 0), 0),
      draft.hasFormulas ? { formula } : {},
    );
    canvas.plant('sum wrong', ['*'], sum, (item) => Number(sum.fill(item)) + 3, { disturbs: all });
    all.push(sum);
    const one = chance.pick(points)[at];
    const place = points.findIndex((row) => row[at] === one);
    if (one)
      canvas.plant('score above maximum', ['K322', '*'], one, () => (maxima[place] ?? 10) + 5, { disturbs: all });
  });
  canvas.row += 1;
};

const QUESTIONS = [
  '市が行う必要があるか',
  '費用に見合う効果があるか',
  '他の手段に替えられないか',
  '受益者の負担は適切か',
  '交付先の決算を確かめたか',
];

/** Questions printed on the form, a mark and a reason beside each. */
export const checks: Band = (canvas, draft) => {
  const { chance } = draft;
  const last = canvas.width - 1;
  const style = chance.pick(['○×', 'はい・いいえ', '☑'] as const);
  const top = canvas.row;
  const wide = Math.max(1, canvas.width - 4);
  canvas.text(top, 0, chance.pick(['点検項目', '確認事項', 'チェック項目', '視点']), wide);
  canvas.text(
    top,
    wide + 1,
    style === '○×' ? chance.pick(['判定（○×）', '判定(○・×)']) : chance.pick(['判定', '回答', '該当']),
  );
  canvas.text(top, wide + 2, chance.pick(['理由・説明', '説明', '備考']), last);
  canvas.row += 1;
  chance.some(QUESTIONS, chance.int(3, 5)).forEach((question, row) => {
    canvas.label(canvas.row, 0, question, null, wide);
    const yes = (item: number): boolean => draft.lots(item, `check${top}/${row}`).is(0.8);
    const write = (item: number): CellValue =>
      style === '○×'
        ? yes(item)
          ? '○'
          : '×'
        : style === '☑'
          ? yes(item)
            ? '☑はい　□いいえ'
            : '□はい　☑いいえ'
          : yes(item)
            ? 'はい'
            : 'いいえ';
    const slot = canvas.slot(canvas.row, wide + 1, [], write, style === '☑' ? { printed: '□はい　□いいえ' } : {});
    canvas.slot(
      canvas.row,
      wide + 2,
      [],
      (item) =>
        yes(item)
          ? draft.lots(item, `why${top}/${row}`).pick(['要綱のとおり', '毎年見ている', '実績で確かめた'])
          : '今年度に見直す',
      { right: last },
    );
    if (style === '☑') {
      canvas.plant('two boxes ticked', ['K509', '*'], slot, () => '☑はい　☑いいえ');
      canvas.plant('no box ticked', ['K509', 'K201', '*'], slot, () => '□はい　□いいえ');
    } else {
      canvas.plant('left blank', ['K201', '*'], slot, () => null);
      canvas.plant("mark not in the form's legend", ['K504', 'K507', '*'], slot, () =>
        style === '○×' ? '◇' : 'たぶん',
      );
    }
    canvas.row += 1;
  });
};
