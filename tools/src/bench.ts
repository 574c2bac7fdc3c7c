import { runBench } from './bench/program.js';
import { runHere } from './command-line.js';

await runHere(runBench);
