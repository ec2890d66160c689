import type { FormSource } from '../core/form/form';
import { iizukaKohyo } from './iizuka-kohyo';
import { izunokuniActionplan } from './izunokuni-actionplan';
import { izunokuniDx } from './izunokuni-dx';
import { izunokuniShinkokanri } from './izunokuni-shinkokanri';
import { omitamaPlan } from './omitama-plan';

/** The 様式 that Kohyo knows, as their authors write them; core/form/parse-form.ts checks them and fills in what they leave out. */
export const BUILT_IN_FORMS: readonly FormSource[] = [
  iizukaKohyo,
  izunokuniShinkokanri,
  izunokuniActionplan,
  izunokuniDx,
  omitamaPlan,
];
