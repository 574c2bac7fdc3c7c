import { runHere } from './command-line.js';
import { runFrames } from './frames/program.js';

await runHere(runFrames);
