import { isSmall, planProduct } from '../manner.js';
import type { Product } from '../operation.js';
import type { Precision } from '../precision.js';
import { alongDepth } from './along-depth.js';
import { alongRows } from './along-rows.js';
import type { PassageWriter } from './scene.js';

/** The greatest depth of a product along rows to unroll. */
const DEEPEST = 16;

/** The code of a small product; larger ones are left to kernels, which loop. */
export function writerOfProduct(whole: Product, precision: Precision): PassageWriter | undefined {
  if (!isSmall(whole)) return undefined;
  const { manner, product: p } = planProduct(whole, precision);
  if (manner === 'depth')
    return (body) => {
      alongDepth(body, p);
    };
  if (p.depth > DEEPEST || (manner === 'columns' && p.columns > 1)) return undefined;
  return (body) => {
    alongRows(body, p);
  };
}
