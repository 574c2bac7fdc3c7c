import { runHere } from './command-line.js';
import { runFirstPicture } from './first-picture/program.js';

await runHere(runFirstPicture);
