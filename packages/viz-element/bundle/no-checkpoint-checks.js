import { sourceEdit } from './source-edit.js';

/** Removes the checks of checkpoints: the files export nothing that takes one, and sessions go back to their own. */
export const noCheckpointChecks = () => [
  sourceEdit('no-checkpoint-checks', (id) => id.endsWith('/graph/src/train/stepper.ts'), [
    [/^ {4}checkKind\(checkpoint\);\n {4}checkFit\(this\.slots, checkpoint\);\n/gm, ''],
  ]),
  sourceEdit('no-position-checks', (id) => id.endsWith('/graph/src/train/batches.ts'), [
    [
      /^ {4}if \(batch >= this\.perEpoch\)\n {6}throw new Fault\(\{\n[^]*?\n {6}\}\);\n {4}if \(random !== undefined\) Random\.restore\(random\);\n/gm,
      '',
    ],
  ]),
];
