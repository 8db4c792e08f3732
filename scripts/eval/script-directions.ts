// The exact directions by OpenCC's name, and what opencc-js calls their ends.
import type { ConfigName } from '../../utils/script/configs.ts';

export interface Direction {
  readonly name: ConfigName;
  readonly from: string;
  readonly to: string;
}

export const DIRECTIONS: readonly Direction[] = [
  { name: 's2t', from: 'cn', to: 't' },
  { name: 's2tw', from: 'cn', to: 'tw' },
  { name: 's2twp', from: 'cn', to: 'twp' },
  { name: 's2hk', from: 'cn', to: 'hk' },
  { name: 's2hkp', from: 'cn', to: 'hkp' },
  { name: 't2s', from: 't', to: 'cn' },
  { name: 'tw2s', from: 'tw', to: 'cn' },
  { name: 'tw2sp', from: 'twp', to: 'cn' },
  { name: 'hk2s', from: 'hk', to: 'cn' },
  { name: 'hk2sp', from: 'hkp', to: 'cn' },
  { name: 't2tw', from: 't', to: 'tw' },
  { name: 'tw2t', from: 'tw', to: 't' },
  { name: 't2hk', from: 't', to: 'hk' },
  { name: 'hk2t', from: 'hk', to: 't' },
  { name: 'jp2t', from: 'jp', to: 't' },
  { name: 't2jp', from: 't', to: 'jp' },
];
