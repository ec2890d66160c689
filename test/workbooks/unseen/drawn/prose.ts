import type { Band } from './draft';
import { type Topic, topicOf } from './topics';

interface Passage {
  readonly words: readonly string[];
  readonly keys: readonly string[] | null;
  readonly of: (topic: Topic) => string;
}

const PASSAGES: readonly Passage[] = [
  {
    words: ['事業の目的', '目的', '設置目的', '事業の目的（何のために）', '補助の目的', '施策の目的'],
    keys: ['purpose', 'own.*'],
    of: ({ purpose }) => purpose,
  },
  {
    words: ['現状と課題', '現状・課題', '改善前の状況', '背景', '現状分析', '見直しの背景'],
    keys: ['background', 'own.*'],
    of: ({ background }) => background,
  },
  {
    words: ['取組内容', '事業概要', '事業内容', '具体的な取組内容', '実施内容', '業務の概要', '事業の概要（手段）'],
    keys: ['approach', 'overview', 'own.*'],
    of: ({ content }) => content,
  },
];

/** Long texts: beside their label, or in a box below it. */
export const prose: Band = (canvas, draft) => {
  const { chance } = draft;
  const last = canvas.width - 1;
  const below = chance.is(0.3);
  const numbered = below && chance.is(0.5);
  chance.some(PASSAGES, chance.int(1, 3)).forEach((passage, at) => {
    const word = chance.pick(passage.words);
    const text = numbered ? `${at + 1}　${word}` : word;
    const labelRight = below ? last : chance.pick([0, 0, 1]);
    canvas.label(canvas.row, 0, text, passage.keys, labelRight);
    const slot = canvas.slot(
      below ? canvas.row + 1 : canvas.row,
      below ? 0 : labelRight + 1,
      [],
      (item) => passage.of(topicOf(item)),
      { right: last },
    );
    canvas.plant('required blank', ['K201'], slot, () => null);
    canvas.plant('placeholder left', ['K205', 'K201', 'K110'], slot, () =>
      chance.pick(['○○○○', '調査中', '（ここに記入）', '●●について記載']),
    );
    canvas.row += below ? 2 : 1;
  });
};
