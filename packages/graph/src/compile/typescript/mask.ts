import { dropoutMask, type DropoutAttributes } from '@bp-graph/core';
import { at, type Linkers } from './link.js';

/** Dropout masks from core's own generator. Unused lanes repeat the first row. */
export const maskLinkers: Linkers<'mask'> = {
  mask({ into, units, perRow }, binding) {
    const { moment } = binding;
    const attributes = binding.attributes as DropoutAttributes;
    const lanes = perRow === 1 ? binding.lanes : 1;
    const mask = at(binding, into, units * lanes);
    return () => {
      const next = dropoutMask(attributes, moment.step);
      const rows = perRow === 1 ? moment.rows : 1;
      for (let row = 0; row < rows; row++) for (let k = row; k < mask.length; k += lanes) mask[k] = next();
      for (let row = rows; row < lanes; row++)
        for (let k = 0; k < mask.length; k += lanes) mask[k + row] = mask[k];
    };
  },
};
