/** Removes the code that runs a session off the main thread: a classic script has no workers. */
export function noPlayers() {
  const MEMBERS = [
    /^ {2}\/\*\* .*\n {2}#(?:player:.*|(?:played|notifyPlayer)\([^]*?^ {2}\})\n/gm,
    /^ {2}get #playedOptions\(\)[^]*?^ {2}\}\n/gm,
    /^ {4,6}(?:if \(this\.#player\b.*|this\.#(?:notifyPlayer\(\)|player\?\.\w+\(\)));\n/gm,
    /^ {4}const player = [^]*?player\.refusal !== undefined\) (?=this\.#take\()/gm,
    /, player\?\.refusal(?=\))/g,
  ];
  return {
    name: 'no-players',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/graph/src/session.ts')) return undefined;
      const bare = MEMBERS.reduce((text, member) => text.replaceAll(member, ''), code);
      if (/player/i.test(bare.replaceAll(/^(?:import .*|.*inWorker.*)$/gm, '')))
        throw new Error(`who plays a session is written in another form in ${id}`);
      return { code: bare, map: null };
    },
  };
}
