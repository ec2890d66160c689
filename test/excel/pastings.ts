import { LIKELY, type Temperament } from '../../src/embedded-excel';

interface Pasting {
  readonly name: string;
  readonly temperament: Temperament;
  /** Whether メモ go with the cells that are copied; office.js itself neither tells nor moves them. */
  readonly notesGoAlong: boolean;
}

/** What no source tells of copyFrom and clear, each way. */
export const PASTINGS: readonly Pasting[] = [
  { name: 'pasting brings notes, clearing takes them', temperament: LIKELY, notesGoAlong: true },
  {
    name: 'pasting brings notes, clearing leaves them',
    temperament: { ...LIKELY, cleared: 'cellsAlone' },
    notesGoAlong: true,
  },
  {
    name: 'pasting leaves notes, clearing takes them',
    temperament: { ...LIKELY, pasted: 'cellsAlone' },
    notesGoAlong: false,
  },
  {
    name: 'pasting and clearing leave notes',
    temperament: { ...LIKELY, pasted: 'cellsAlone', cleared: 'cellsAlone' },
    notesGoAlong: false,
  },
];

/** Those where copyFrom and clear are of one mind. */
export const LIKE_MINDED = PASTINGS.filter(({ temperament }) => temperament.pasted === temperament.cleared);
