// Writes the report of a check that is no test run: node tools/passed.mjs <file>. Only reached when the check passed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const file = process.argv[2];
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, JSON.stringify({ numPassedTests: 1, numFailedTests: 0 }));
