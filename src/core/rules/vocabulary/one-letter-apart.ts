/** 上水道課 and 下水道課, 東支所 and 西支所, RC造 and SRC造 are two: such a letter tells names apart. */
const TELLING = /[上下東西南北中央新旧大小内外前後左右男女第一二三四五六七八九十\dA-Za-z]/u;
/** Of short names (市民課, 市民税課) one letter makes another. */
const LEAST = { replaced: 4, added: 6 };

/** True for two names, folded, that differ by one letter, and by none that tells names apart. */
export function isOneLetterApart(one: string, other: string): boolean {
  const [shorter, longer] = [[...one], [...other]].sort((a, b) => a.length - b.length) as [string[], string[]];
  const apart = longer.length - shorter.length;
  if (apart > 1 || longer.length < (apart === 0 ? LEAST.replaced : LEAST.added)) return false;
  const at = longer.findIndex((letter, index) => letter !== shorter[index]);
  if (at < 0) return false;
  const letters = apart === 0 ? [longer[at] ?? '', shorter[at] ?? ''] : [longer[at] ?? ''];
  const rest = shorter.slice(apart === 0 ? at + 1 : at).join('');
  return longer.slice(at + 1).join('') === rest && !letters.some((letter) => TELLING.test(letter));
}
