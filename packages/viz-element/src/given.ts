import { defaultConverter, type ComplexAttributeConverter } from 'lit';

/** Reads an attribute as Lit does, except that one which is not there says nothing instead of `null`. */
export const given: ComplexAttributeConverter = {
  fromAttribute: (text, type) =>
    text === null && type !== Boolean ? undefined : defaultConverter.fromAttribute?.(text, type),
};
