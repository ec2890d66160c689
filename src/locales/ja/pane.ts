import type { Templates } from '../templates';
import { collect } from './pane/collect';
import { commands } from './pane/commands';
import { direction } from './pane/direction';
import { findings } from './pane/findings';
import { frame } from './pane/frame';
import { home } from './pane/home';
import { learn } from './pane/learn';
import { rollup } from './pane/rollup';
import { settings } from './pane/settings';
import { summary } from './pane/summary';
import { tour } from './pane/tour';
import { year } from './pane/year';

export const pane = {
  ...frame,
  ...home,
  ...findings,
  ...direction,
  ...rollup,
  ...summary,
  ...collect,
  ...year,
  ...settings,
  ...learn,
  ...commands,
  ...tour,
} satisfies Templates;
