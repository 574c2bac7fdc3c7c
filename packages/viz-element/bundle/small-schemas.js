/*
 * What the schemas of graph files ask of valibot, in a tenth of its bytes: it stands in for it in the files for pages without a
 * bundler. Other than there, lists stop at their first wrong entry and pipes at their first issue wherever they stand, as the
 * schemas have it, and what no message is given for has none. A test holds the two against each other.
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
      // Names that valibot passes over; that they are no attributes is seen later.
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
