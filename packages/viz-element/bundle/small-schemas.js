/*
 * The part of valibot that the schemas of graph files use, in a tenth of its size; it replaces valibot in the files for
 * pages without a bundler. Unlike valibot, lists stop at their first invalid entry and pipes at their first issue,
 * everywhere, as the schemas ask for anyway, and issues without a custom message have none. A test compares the two.
 */

const when = (holds, message) => ({ message, run: (input) => (holds(input) ? [] : [{ input, message }]) });

const within = (key, issues) => issues.map((issue) => ({ ...issue, path: [{ key }, ...(issue.path ?? [])] }));

const firstOf = (schemas, input) => {
  for (const schema of schemas) {
    const issues = schema.run(input);
    if (issues.length > 0) return issues;
  }
  return [];
};

export const any = () => when(() => true);
export { any as description, any as title, any as unknown };

export const custom = when;
export const number = (message) => when((input) => typeof input === 'number', message);
export const string = (message) => when((input) => typeof input === 'string', message);
export const boolean = (message) => when((input) => typeof input === 'boolean', message);
export const literal = (value, message) => when((input) => input === value, message);
export const picklist = (values, message) => when((input) => values.includes(input), message);
export const notValues = (values, message) => when((input) => !values.includes(input), message);
export const integer = (message) => when(Number.isInteger, message);
export const safeInteger = (message) => when(Number.isSafeInteger, message);
export const minValue = (least, message) => when((input) => input >= least, message);
export const maxValue = (most, message) => when((input) => input <= most, message);
export const minLength = (least, message) => when(({ length }) => length >= least, message);
export const maxLength = (most, message) => when(({ length }) => length <= most, message);

export const config = (schema) => schema;
export const pipe = (...schemas) => ({ ...schemas[0], run: (input) => firstOf(schemas, input) });
export const optional = (schema) => ({ run: (input) => (input === undefined ? [] : schema.run(input)) });

export const union = (options, message) =>
  when((input) => options.some((option) => is(option, input)), message);

const entriesOf = (isOne, message, { run }) => ({
  message,
  run(input) {
    if (!isOne(input)) return [{ input, message }];
    for (const key of Array.isArray(input) ? input.keys() : Object.keys(input)) {
      // Keys that valibot skips; that they are not attributes is noticed later.
      if (['__proto__', 'prototype', 'constructor'].includes(key)) continue;
      const issues = run(input[key]);
      if (issues.length > 0) return within(key, issues);
    }
    return [];
  },
});

export const array = (entry, message) => entriesOf(Array.isArray, message, entry);
export const record = (_, entry, message) =>
  entriesOf((input) => typeof input === 'object' && input !== null, message, entry);

export const strictObject = (entries) => ({
  entries,
  run(input) {
    const issues = Object.entries(entries).flatMap(([key, { run }]) => within(key, run(input[key])));
    const other = Object.keys(input).find((key) => !Object.hasOwn(entries, key));
    return other === undefined
      ? issues
      : [...issues, { input: other, expected: 'never', path: [{ key: other }] }];
  },
});

export const variant = (key, options, message) => ({
  options,
  run(input) {
    const option = options.find(({ entries }) => is(entries[key], input[key]));
    return option === undefined ? [{ input: input[key], message, path: [{ key }] }] : option.run(input);
  },
});

export const is = (schema, input) => schema.run(input).length === 0;
export const safeParse = (schema, input) => ({ issues: schema.run(input) });
