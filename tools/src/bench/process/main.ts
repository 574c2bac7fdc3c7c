// The process of one candidate or program: sets it up, and measures it whenever the parent asks.
import { labelOf, NotOffered } from '../candidate/candidate.js';
import { candidates } from '../candidate/index.js';
import type { Program } from '../cost/cost.js';
import { costs } from '../cost/index.js';
import { limitLoops, startLoop } from '../limit/index.js';
import { problemOf } from '../workload/problem.js';
import type { Answers, Job, Order, Reply } from './job.js';
import { timeSteps, timeUndisturbed, warmUp } from './measuring.js';

let trainer: Program = { steps: () => {} };
/** Steps per measurement. */
let slice = 1;

process.on('message', (order: Order) => {
  obey(order)
    .catch((error: unknown): Reply => ({ failed: error instanceof Error ? error.message : String(error) }))
    .then((reply) => process.send?.(reply))
    .catch(() => process.exit(1));
});
// Without the parent there is nothing left to do.
process.on('disconnect', () => process.exit());

async function obey(order: Order): Promise<Reply> {
  switch (order.do) {
    case 'load':
      return {};
    case 'set up':
      return setUp(order.job);
    case 'warm up':
      slice = await warmUp(trainer, order.seconds, order.slice);
      return { steps: slice };
    case 'measure':
      return measure();
  }
}

async function measure(): Promise<Answers['measure']> {
  const { seconds, share } = await timeUndisturbed(trainer, slice);
  return { stepsPerSecond: slice / seconds, share };
}

async function setUp(job: Job): Promise<Answers['set up']> {
  try {
    if ('workload' in job) return await setUpCandidate(job);
    trainer = 'limit' in job ? { steps: startLoop(limitLoops.get(job.limit)) } : programOf(job);
    // An engine that is not supported throws at the first step.
    await trainer.steps(1);
    return { loss: 0, firstSeconds: 0 };
  } catch (error) {
    if (error instanceof NotOffered) return { refused: error.message };
    throw error;
  }
}

async function setUpCandidate({
  candidate: wanted,
  workload,
}: Extract<Job, { workload: unknown }>): Promise<Answers['set up']> {
  const candidate = candidates.find((one) => labelOf(one) === labelOf(wanted));
  if (candidate === undefined) throw new Error(`no candidate ${labelOf(wanted)}`);
  const made = await candidate.setup(problemOf(workload));
  trainer = made;
  const firstSeconds = await timeSteps(made, workload.checkedSteps);
  return { loss: await made.loss(), firstSeconds };
}

function programOf({ cost, program, engine }: Extract<Job, { cost: unknown }>): Program {
  return costs.get(cost).programs[program](engine);
}
