import { say, type Text } from './text.js';

/** The folders of the catalogue: what every bureau does, what bureaus with wardens do, what one trade does. */
export const packs = ['common', 'fieldcare', 'wetland'] as const;

export type Pack = (typeof packs)[number];

export const packLabels: Readonly<Record<Pack, Text>> = {
  common: say('通用', 'Common'),
  fieldcare: say('野外管护', 'Field care'),
  wetland: say('湿地', 'Wetland'),
};
