import { sourceEdit } from './source-edit.js';

/** Removes the code that runs a session off the main thread: a classic script has no workers. */
export const noPlayers = () =>
  sourceEdit(
    'no-players',
    (id) => id.endsWith('/graph/src/session.ts'),
    [
      [/^ {2}\/\*\* .*\n {2}#player:.*\n/gm, ''],
      [/^ {2}\/\*\* .*\n {2}#(?:played|notifyPlayer)\([^]*?^ {2}\}\n/gm, ''],
      [/^ {2}get #playedOptions\(\)[^]*?^ {2}\}\n/gm, ''],
      [/^ {4,6}if \(this\.#player\b.*;\n/gm, ''],
      [/^ {4,6}this\.#(?:notifyPlayer\(\)|player\?\.\w+\(\));\n/gm, ''],
      [/^ {6}const player = [^]*?player\.refusal !== undefined\)\s+(?=this\.#take\()/gm, ''],
      [/, player\?\.refusal(?=\))/g, ''],
    ],
    // Imports go by themselves, and an option that has no effect keeps its name.
    /^(?!import |.*inWorker).*player/im,
  );
