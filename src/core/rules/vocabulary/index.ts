import type { Rule } from '../rule';
import { rule as pillarUnknown } from './K501-pillar-unknown/rule';
import { rule as categoryUnknown } from './K502-category-unknown/rule';
import { rule as pairUnknown } from './K503-pair-unknown/rule';
import { rule as choiceSpeltAlone } from './K504-choice-spelt-alone/rule';
import { rule as leadSeveral } from './K505-lead-several/rule';
import { rule as departmentSpelling } from './K506-department-spelling/rule';
import { rule as ratingUnknown } from './K507-rating-unknown/rule';
import { rule as layoutSpaces } from './K508-layout-spaces/rule';

export const vocabularyRules: readonly Rule[] = [
  pillarUnknown,
  categoryUnknown,
  pairUnknown,
  choiceSpeltAlone,
  leadSeveral,
  departmentSpelling,
  ratingUnknown,
  layoutSpaces,
];
