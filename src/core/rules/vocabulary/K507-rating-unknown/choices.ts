import type { FieldValue, Kohyo } from '../../../form/kohyo';
import { foldLabel } from '../../../notation/fold';
import { listedWords } from '../../../notation/printed-choices';
import { parseRating } from '../../../notation/rating';
import { columnsOf, definitionOf, formOf } from '../../form-field';
import type { CheckContext } from '../../rule';

/** The answers that the form prints for a value; [] where it prints none. */
export function choicesOf(context: CheckContext, kohyo: Kohyo, value: FieldValue): readonly string[] {
  const form = formOf(context, kohyo);
  // 評価 has marks of its own, look-alikes and words behind them included.
  if (!form || (value.type === 'rating' && form.ratings.length > 0)) return [];
  return columnsOf(form, value)[0]?.choices ?? definitionOf(form, value)?.choices ?? [];
}

/** `one`: an answer of the form's; `all`: the choices as they were printed, nobody has chosen; null for anything else. */
export function chosen(text: string, choices: readonly string[]): 'one' | 'all' | null {
  const said = plain(text);
  const options = choices.map((choice) => {
    const [mark = '', ...meaning] = choice.split(' ');
    return { mark: plain(mark), meaning: foldLabel(meaning.join('')), whole: foldLabel(choice) };
  });
  const is = (words: string): boolean =>
    options.some(
      ({ mark, meaning, whole }) =>
        words === mark || words === whole || (meaning !== '' && words === meaning) || begins(words, mark),
    );
  const words = listedWords(text).map(foldLabel);
  if (words.length > 1 && words.length === choices.length && words.every(is)) return 'all';
  if (is(said)) return 'one';
  const met = words.filter(is).length;
  if (met > 0 && met === choices.length) return 'all';
  const isPrinted =
    options.length > 1 &&
    options.every(({ whole, mark }) => said.includes(whole) || said.includes(mark)) &&
    said.length > 2 * options.length;
  if (isPrinted) return 'all';
  return words.length > 0 && met === words.length ? 'one' : null;
}

/** 〇 for ○ is the same mark. */
const plain = (text: string): string => parseRating(text)?.mark ?? foldLabel(text);

/** ア：現状維持, Ａ（実施）: a mark with words behind it. */
function begins(words: string, mark: string): boolean {
  return mark.length === 1 && words.startsWith(mark) && /^[:.(、,・]/u.test(words.slice(1));
}

/** Where most answers are none of the printed ones, these were never meant for the field. */
const MOST = 0.5;

/** Whether most of the form's 個票 answer as it prints. Asked once for each field. */
export class Printed {
  private readonly known = new Map<string, Readonly<Record<'all' | 'other' | 'told', number>>>();

  constructor(private readonly context: CheckContext) {}

  /** 'other' for an answer that is none of the choices, 'all' for choices left as printed; null where nothing is wrong. */
  faultOf(kohyo: Kohyo, value: FieldValue, choices: readonly string[]): 'other' | 'all' | null {
    const answer = chosen(value.text, choices);
    if (answer === 'one') return null;
    const { all, other, told } = this.countsOf(kohyo, value.key, choices);
    if (answer === 'all') return all <= told * MOST ? 'all' : null;
    return other <= told * MOST ? 'other' : null;
  }

  private countsOf(kohyo: Kohyo, key: string, choices: readonly string[]) {
    const name = `${kohyo.form}\n${key}`;
    const known = this.known.get(name);
    if (known) return known;
    const answers = this.context.kohyoList
      .filter(({ form }) => form === kohyo.form)
      .flatMap(({ fields }) => fields.get(key) ?? [])
      .filter(({ kind }) => kind !== 'blank' && kind !== 'none')
      .map(({ text }) => chosen(text, choices));
    const counts = {
      told: answers.length,
      all: answers.filter((answer) => answer === 'all').length,
      other: answers.filter((answer) => answer === null).length,
    };
    this.known.set(name, counts);
    return counts;
  }
}
