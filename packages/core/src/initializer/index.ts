import { type Family, family, resolve } from '../family.js';
import { constant } from './constant.js';
import { convnetjs } from './convnetjs.js';
import { eureka } from './eureka.js';
import { heNormal } from './he-normal.js';
import { heUniform } from './he-uniform.js';
import type { Initializer } from './initializer.js';
import { lecunNormal } from './lecun-normal.js';
import { lecunUniform } from './lecun-uniform.js';
import { micrograd } from './micrograd.js';
import { normal } from './normal.js';
import { orthogonal } from './orthogonal.js';
import { playground } from './playground.js';
import { uniform } from './uniform.js';
import { xavierNormal } from './xavier-normal.js';
import { xavierUniform } from './xavier-uniform.js';
import { zeros } from './zeros.js';

const members = [
  xavierUniform,
  xavierNormal,
  heUniform,
  heNormal,
  lecunUniform,
  lecunNormal,
  orthogonal,
  uniform,
  normal,
  constant,
  zeros,
  playground,
  convnetjs,
  micrograd,
  eureka,
] as const;

export type InitializerName = (typeof members)[number]['name'];

/** All initialisers, in the order in which menus show them. */
export const initializers: Family<Initializer<InitializerName>> = family('initialiser', members);

/** The initialiser of that name, or a custom definition, returned unchanged. */
export function initializerOf(choice: InitializerName | Initializer, where?: string): Initializer {
  return resolve<Initializer>(choice, initializers, where);
}

export {
  defineInitializer,
  drawEntries,
  type Fans,
  fansOf,
  type Initializer,
  type InitializerDefinition,
} from './initializer.js';
