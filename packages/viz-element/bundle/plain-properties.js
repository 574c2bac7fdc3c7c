/**
 * Declares element properties without decorators, whose helpers and accessor pairs are larger than what they replace.
 * Relies on the one form in which the sources declare them.
 */
export function plainProperties() {
  const PROPERTY = /@(property|state)\(([^@]*?)\) (?:private )?accessor (\w+)(?:: [^=;]*)?(?: = ([^;]*))?;/g;
  const QUERY = /@query\((.*?)\) (?:private )?accessor (\w+)[^;]*;/g;
  const CLASS = /^export (?:abstract )?class \w+ extends \w+ \{/m;
  return {
    name: 'plain-properties',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/viz-element\/src\/.+\.ts$/.test(id) || !code.includes(' accessor ')) return undefined;
      const declared = [];
      const bare = code
        .replaceAll(PROPERTY, (_, kind, options, name, value) => {
          declared.push(`${name}:${kind === 'state' ? '{state:true}' : options || '{}'}`);
          return value === undefined ? '' : `#_${name}=(this.${name}=${value});`;
        })
        .replaceAll(QUERY, 'get $2(){return this.renderRoot.querySelector($1)}');
      const plain = bare.replace(CLASS, `$&static properties={${declared.join()}};`);
      if (/\baccessor \w/.test(plain)) throw new Error(`a property of ${id} is written in another form`);
      return { code: plain, map: null };
    },
  };
}
