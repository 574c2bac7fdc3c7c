import { runHere } from './command-line.js';
import { runControl } from './control/program.js';

await runHere(runControl);
