import type { Words } from '../words';
import { cli } from './cli';
import { compare } from './compare';
import { definition } from './definition';
import { errors } from './errors';
import { evidence } from './evidence';
import { fields } from './fields';
import { fixes } from './fixes';
import { gather } from './gather';
import { groups } from './groups';
import { handout } from './handout';
import { learning } from './learning';
import { message } from './message';
import { nextYear } from './next-year';
import { pane } from './pane';
import { publish } from './publish';
import { report } from './report';
import { rules } from './rules.generated';
import { selftest } from './selftest';
import { severities } from './severities';
import { start } from './start';
import { units } from './units';
import { workbench } from './workbench';

export const en: Words = {
  language: 'en',
  rules,
  groups,
  severities,
  fixes,
  evidence,
  fields,
  errors,
  definition,
  compare,
  handout,
  nextYear,
  publish,
  report,
  cli,
  gather,
  learning,
  message,
  pane,
  selftest,
  start,
  units,
  workbench,
};
