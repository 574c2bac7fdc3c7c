import { runBp } from './bp/program.js';
import { runHere } from './command-line.js';

await runHere(runBp);
