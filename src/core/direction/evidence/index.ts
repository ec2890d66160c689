import type { Evidence } from '../direction';
import type { Subject } from '../subject';
import { computedNote } from './computed-note';
import { effectBeside } from './effect-beside';
import { labour } from './labour';
import { later } from './later';
import { legend } from './legend';
import { moneyWords } from './money-words';
import { personnelCost } from './personnel-cost';
import { rollout } from './rollout';
import { signChange } from './sign-change';
import { stages } from './stages';
import { targetActual } from './target-actual';
import { words } from './words';

/** Every kind of evidence that one 個票 can give about one measure. */
export const PIECES: readonly ((subject: Subject) => readonly Evidence[])[] = [
  legend,
  computedNote,
  effectBeside,
  personnelCost,
  signChange,
  rollout,
  stages,
  words,
  labour,
  moneyWords,
  targetActual,
  later,
];
