import type { Words } from '../words';
import { cli } from './cli';
import { errors } from './errors';
import { evidence } from './evidence';
import { fields } from './fields';
import { fixes } from './fixes';
import { groups } from './groups';
import { pane } from './pane';
import { report } from './report';
import { crosscheck } from './rules/crosscheck';
import { direction } from './rules/direction';
import { number } from './rules/number';
import { progress } from './rules/progress';
import { required } from './rules/required';
import { structure } from './rules/structure';
import { vocabulary } from './rules/vocabulary';
import { severities } from './severities';
import { workbench } from './workbench';

export const en: Words = {
  language: 'en',
  rules: { ...structure, ...required, ...number, ...direction, ...vocabulary, ...crosscheck, ...progress },
  groups,
  severities,
  fixes,
  evidence,
  fields,
  errors,
  report,
  cli,
  pane,
  workbench,
};
