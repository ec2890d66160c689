import type { Question } from '../question';
import { CONTRACT } from './contract';
import { EVENTS } from './events';
import { FORMULAS, MISSING_SHEET } from './formulas';
import { HANGING } from './hanging';
import { LOOKS } from './looks';
import { MEMORY } from './memory';
import { PAGE } from './page';
import { PORT } from './port';
import { PRINTING } from './printing';
import { SPEED } from './speed';
import { SUITE } from './suite';
import { TABLES } from './tables';
import { WRITING } from './writing';

/** All that is asked, in the order in which it is asked. */
export const QUESTIONS: readonly Question[] = [
  ...SPEED,
  ...FORMULAS,
  ...TABLES,
  ...LOOKS,
  ...HANGING,
  ...WRITING,
  ...PRINTING,
  ...MEMORY,
  ...EVENTS,
  ...PORT,
  ...CONTRACT,
  ...SUITE,
  ...PAGE,
  MISSING_SHEET,
];
