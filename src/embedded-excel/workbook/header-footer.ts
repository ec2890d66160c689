/** The three parts of a header or footer. */
export interface HeaderParts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** Takes apart what a file holds in one text: `&L左&C中&R右`. Text before any mark stands in the middle. */
export function splitHeader(text: string): HeaderParts {
  const parts = { left: '', center: '', right: '' };
  let side: keyof HeaderParts = 'center';
  for (const piece of text.split(/(&[LCR])/)) {
    if (piece === '&L') side = 'left';
    else if (piece === '&C') side = 'center';
    else if (piece === '&R') side = 'right';
    else parts[side] += piece;
  }
  return parts;
}

export function joinHeader({ left, center, right }: HeaderParts): string {
  return `${left && `&L${left}`}${center && `&C${center}`}${right && `&R${right}`}`;
}
