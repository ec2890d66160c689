import { endsAsOffice, endsAsUpperOffice, isClassOfOffices } from './department-words';

/** How an entry is parted from the one before it. */
type Separator = 'hard' | 'slash' | 'blank' | 'joint';

interface Piece {
  text: string;
  readonly before: Separator;
}

const LONGEST = 1000;
const HARD = /^[、,，;]$/;
const BLANK = /^\s$/;
const JOINT = /^(?:・|及び|および|並びに|ならびに|又は|または|と)/;

interface Token {
  readonly text: string;
  readonly separator: Separator | null;
}

/** Characters and possible separators, in order; what stands in brackets is never a separator. */
function* tokens(text: string): Generator<Token> {
  let depth = 0;
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    const joint = depth === 0 ? JOINT.exec(text.slice(at, at + 4))?.[0] : undefined;
    if ('(「['.includes(character)) depth += 1;
    if (')」]'.includes(character)) depth = Math.max(0, depth - 1);
    if (joint) yield { text: joint, separator: 'joint' };
    else if (depth === 0 && HARD.test(character)) yield { text: character, separator: 'hard' };
    else if (depth === 0 && character === '/') yield { text: character, separator: 'slash' };
    else if (depth === 0 && BLANK.test(character)) yield { text: character, separator: 'blank' };
    else yield { text: character, separator: null };
    at += joint?.length ?? 1;
  }
}

function isWhole(text: string): boolean {
  return endsAsOffice(text) || isClassOfOffices(text);
}

function splitPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let current: Piece = { text: '', before: 'hard' };
  for (const token of tokens(text)) {
    const parts = token.separator === 'hard' || token.separator === 'slash';
    // Blanks and ・ also stand inside names (業務改善・DX推進課, 市 民 課): they part only what is already a whole name.
    if (token.separator !== null && (parts || isWhole(current.text))) {
      pieces.push(current);
      current = { text: '', before: token.separator };
    } else if (token.separator !== 'blank') {
      current.text += token.text;
    } else if (current.text !== '' && !current.text.endsWith(' ')) {
      current.text += ' ';
    }
  }
  pieces.push(current);
  return pieces;
}

/**
 * Splits a folded cell into its entries: by 、 , ／ and line breaks; by blanks, ・, 及び only after a whole name.
 * A 部 followed by a 課 after a blank or a slash is one entry (`企業局 上水道課`).
 */
export function departmentEntries(text: string): readonly string[] {
  // A sentence about departments is no list of them, nor is a page of text.
  if (text.includes('。') || text.length > LONGEST) return [text.trim()];
  const entries: string[] = [];
  let separator: Separator = 'hard';
  for (const piece of splitPieces(text)) {
    const written = piece.text.trim().replace(/^[・]/, '');
    // Of several separators in a row the strongest counts: `課、 課`.
    if (separator !== 'hard' || piece.before === 'hard') separator = piece.before;
    if (written === '') continue;
    const last = entries.at(-1);
    const mayJoin = separator === 'blank' || separator === 'slash';
    if (
      last !== undefined &&
      mayJoin &&
      endsAsUpperOffice(last) &&
      !endsAsUpperOffice(written) &&
      endsAsOffice(written)
    ) {
      entries[entries.length - 1] = `${last} ${written}`;
    } else {
      entries.push(written);
    }
    separator = 'blank';
  }
  return entries;
}
