import { common } from './common/index.js';
import { fieldcare } from './fieldcare.js';
import type { TemplatePack } from './grammar.js';
import { wetland } from './wetland.js';

/** From the general to the special: what a later pack says of a unit replaces what an earlier one says. */
export const templatePacks: readonly TemplatePack[] = [common, fieldcare, wetland];
