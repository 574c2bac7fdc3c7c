import { runBp } from './bp/program.js';

// Whoever reads a result may stop reading: `bp tutorial | head` is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await runBp(process.argv.slice(2), { out: process.stdout, err: process.stderr });
