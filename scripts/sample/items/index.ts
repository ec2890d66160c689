import type { Item } from '../item';
import { fukushiKensetsu } from './fukushi-kensetsu';
import { keizaiKyouikuSuidou } from './keizai-kyouiku-suidou';
import { kikaku } from './kikaku';
import { shimin } from './shimin';
import { soumu } from './soumu';

/** In the order of the sheets 個票01 … 個票30. */
export const ITEMS: readonly Item[] = [...soumu, ...kikaku, ...shimin, ...fukushiKensetsu, ...keizaiKyouikuSuidou];
