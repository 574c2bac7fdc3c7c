import type { Attributes, AttributeRules, AttributeValue } from '@bp-graph/core';
import { decodeNumber, encodeNumber, isSpecial, type NumberJson } from './number-text.js';

/** An attribute in a file. */
export type AttributeJson = number | boolean | string | readonly NumberJson[];

/** The attributes that differ from their defaults, as a file stores them. */
export function encodeAttributes(
  attributes: Readonly<Record<string, unknown>>,
  rules: AttributeRules,
): Readonly<Record<string, AttributeJson>> {
  const stated = Object.entries(attributes as Attributes).filter(
    ([name, value]) => !Object.hasOwn(rules, name) || !isSame(value, rules[name].default),
  );
  return Object.fromEntries(stated.map(([name, value]) => [name, encode(value)]));
}

/** The attributes in a file. The text "NaN" is a number unless its rule allows it as a word. */
export function decodeAttributes(
  attributes: Readonly<Record<string, AttributeJson>>,
  rules: AttributeRules,
): Readonly<Record<string, AttributeValue>> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => {
      const isWord = Object.hasOwn(rules, name) && rules[name].allows(value);
      return [name, isWord ? (value as AttributeValue) : decode(value)];
    }),
  );
}

function encode(value: AttributeValue): AttributeJson {
  if (typeof value === 'number') return encodeNumber(value);
  return Array.isArray(value) ? (value as readonly number[]).map(encodeNumber) : value;
}

function decode(value: AttributeJson): AttributeValue {
  if (isSpecial(value)) return decodeNumber(value);
  return Array.isArray(value)
    ? (value as readonly NumberJson[]).map(decodeNumber)
    : (value as AttributeValue);
}

function isSame(value: AttributeValue, other: AttributeValue | undefined): boolean {
  if (!Array.isArray(value) || !Array.isArray(other)) return Object.is(value, other);
  return value.length === other.length && value.every((entry, i) => Object.is(entry, other[i]));
}
