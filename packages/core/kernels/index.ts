import { activate, activateBack } from './activation';
import { divide, dotUnits, fill, multiply, scale, scaleUnits, spreadUnits, sumUnits } from './entries';
import { gather } from './gather';
import { lossBack, lossValue } from './loss';
import { mask } from './mask';
import { normalise, normaliseBack } from './normalise';
import * as kernel from './numbers';
import { copyRows, dots, product, totals, transpose } from './product';
import { shuffle } from './random';
import { crossEntropy, crossEntropyBack, logSoftmax, logSoftmaxBack, softmax, softmaxBack } from './rows';
import { sparseProduct } from './sparse';
import { enterBatch, rowsOfBatch } from './state';
import { addPenalty, checkFinite, clipByNorm, clipByValue, descend, piece, sumOfSizes, sumOfSquares } from './update';
import { word } from './word';

export { shuffle };
// Functions for passages to copy.
export {
  elu,
  eluSlope,
  geluNone,
  geluNoneSlope,
  geluTanh,
  geluTanhSlope,
  hardSigmoid,
  hardSigmoidSlope,
  hardTanh,
  hardTanhSlope,
  identity,
  identitySlope,
  leakyRelu,
  leakyReluSlope,
  mish,
  mishSlope,
  relu,
  reluSlope,
  selu,
  seluSlope,
  silu,
  siluSlope,
  softplus,
  softplusSlope,
  softsign,
  softsignSlope,
} from './activation';
export { sigmoid, sigmoidSlope, tanh, tanhSlope } from './squash';
export { halfSquaredError, halfSquaredErrorSlope, hinge, hingeSlope, meanSquaredError, meanSquaredErrorSlope } from './loss';
export {
  adaptiveMomentsDirection,
  adaptiveMomentsState1,
  adaptiveMomentsState2,
  averagedSquaresDirection,
  averagedSquaresState1,
  averagedVarianceDirection,
  averagedVarianceState1,
  averagedVarianceState2,
  coupledDecayDirection,
  decoupledDecayParameter,
  greatestMomentsDirection,
  greatestMomentsState1,
  greatestMomentsState2,
  greatestMomentsState3,
  rateDirection,
  summedSquaresDirection,
  summedSquaresState1,
  velocityDirection,
  velocityState1,
} from './update';

/** Runs the core function of a node, in JavaScript; the instruction is at `at`. */
@external('env', 'core')
declare function core(at: usize): void;

/**
 * Takes up to `count` training steps on the frame at an address, whose fields are named in `numbers`. Returns the number of
 * steps taken: fewer than `count` if the next one met a non-finite number, in which case that step has written nothing; −1
 * if the last step met a stop condition.
 */
export function run(frame: usize, count: i32): i32 {
  const loss = word(frame, kernel.LOSS);
  let numbers = word(frame, kernel.NUMBERS);
  for (let taken = 0; taken < count; taken++) {
    enter(frame);
    execute(word(frame, kernel.PROGRAM), 0);
    const own = <f64>load<real>(loss);
    // 0 times a non-finite number is NaN, and so is any sum that contains it.
    if (own - own + <f64>load<real>(frame, kernel.CHECK) != 0) return taken;
    const whole = own + adjust(frame);
    if (whole - whole != 0) return taken;
    tell(frame, whole * <f64>rowsOfBatch);
    setWord(frame, kernel.NUMBERS_NOW, numbers);
    execute(word(frame, kernel.UPDATE), numbers);
    numbers += word(frame, kernel.NUMBERS_OF_STEP);
    advance(frame);
    if (isEnough(frame, whole)) return -1;
  }
  return count;
}

/** Runs a program once, to inspect what it computes. */
export function evaluate(frame: usize): void {
  enter(frame);
  execute(word(frame, kernel.PROGRAM), 0);
}

function enter(frame: usize): void {
  const size = word(frame, kernel.BATCH_SIZE);
  const start = word(frame, kernel.BATCH) * size;
  const rows = min(size, word(frame, kernel.ROWS) - start);
  enterBatch(rows, start, <u64>load<f64>(frame, kernel.FIRST_STEP) + word(frame, kernel.TAKEN));
  setWord(frame, kernel.BATCH_ROWS, rows);
  setWord(frame, kernel.BATCH_START, start);
}

function tell(frame: usize, loss: f64): void {
  setWord(frame, kernel.ROWS_TAKEN, word(frame, kernel.ROWS_TAKEN) + rowsOfBatch);
  setWord(frame, kernel.TAKEN, word(frame, kernel.TAKEN) + 1);
  store<f64>(frame, load<f64>(frame, kernel.LOSS_TAKEN) + loss, kernel.LOSS_TAKEN);
}

/** Whether a step with this loss ends the run: the loss is low enough, or has not improved for long enough. */
function isEnough(frame: usize, loss: f64): i32 {
  let waited = word(frame, kernel.WAITED) + 1;
  if (loss < load<f64>(frame, kernel.BEST_LOSS) - load<f64>(frame, kernel.LEAST_GAIN)) {
    store<f64>(frame, loss, kernel.BEST_LOSS);
    waited = 0;
  }
  setWord(frame, kernel.WAITED, waited);
  return i32(loss < load<f64>(frame, kernel.LOSS_BELOW)) | i32(waited >= word(frame, kernel.PATIENCE));
}

/** Moves to the next batch; at the end of an epoch, shuffles the rows. */
function advance(frame: usize): void {
  const next = word(frame, kernel.BATCH) + 1;
  if (next < word(frame, kernel.BATCHES)) {
    setWord(frame, kernel.BATCH, next);
    return;
  }
  setWord(frame, kernel.BATCH, 0);
  setWord(frame, kernel.EPOCH, word(frame, kernel.EPOCH) + 1);
  if (word(frame, kernel.SHUFFLES))
    shuffle(frame + kernel.RANDOM, word(frame, kernel.ORDER), word(frame, kernel.ROWS));
}

/**
 * Applies penalties and clipping in the order of their entries [kind, –, amount as float64]; returns the sum of the
 * penalties.
 */
function adjust(frame: usize): f64 {
  const parameter = word(frame, kernel.PARAMETER);
  const gradient = word(frame, kernel.GRADIENT);
  const penalised = word(frame, kernel.PENALISED);
  const trained = word(frame, kernel.TRAINED);
  let sum: f64 = 0;
  for (let at: usize = word(frame, kernel.ADJUSTMENTS); word(at, 0) != kernel.DONE; at += 16) {
    const kind = word(at, 0);
    const amount = load<f64>(at, 8);
    switch (kind) {
      case kernel.L1: {
        sum += amount * sumOfSizes(parameter, penalised);
        addPenalty(kind, amount, parameter, gradient, penalised);
        break;
      }
      case kernel.L2: {
        sum += (amount / 2) * sumOfSquares(parameter, penalised);
        addPenalty(kind, amount, parameter, gradient, penalised);
        break;
      }
      case kernel.NORM: {
        clipByNorm(amount, gradient, trained);
        break;
      }
      case kernel.VALUE: {
        clipByValue(amount, gradient, trained);
        break;
      }
    }
  }
  return sum;
}

/**
 * Runs a program, which may read the optimiser's numbers of the step at `numbers`. The first word of an instruction holds
 * its opcode (8 bits), the number of its variant (8 bits) and its length in bytes (16 bits).
 */
function execute(program: usize, numbers: usize): void {
  for (let at = program; ; ) {
    const head = word(at, 0);
    const f = (head >> 8) & 255;
    switch (head & 255) {
      case kernel.END: return;
      case kernel.GATHER: gather(at); break;
      case kernel.PRODUCT: product(at); break;
      case kernel.SPARSE_PRODUCT: at += sparseProduct(at); break;
      case kernel.DOTS: dots(at); break;
      case kernel.TOTAL: totals(at); break;
      case kernel.TRANSPOSE: transpose(at); break;
      case kernel.COPY_ROWS: copyRows(at); break;
      case kernel.ACTIVATE: activate(f, at); break;
      case kernel.ACTIVATE_BACK: activateBack(f, at); break;
      case kernel.SOFTMAX: softmax(at); break;
      case kernel.SOFTMAX_BACK: softmaxBack(at); break;
      case kernel.LOG_SOFTMAX: logSoftmax(at); break;
      case kernel.LOG_SOFTMAX_BACK: logSoftmaxBack(at); break;
      case kernel.SCALE: scale(at); break;
      case kernel.FILL: fill(at); break;
      case kernel.MULTIPLY: multiply(at); break;
      case kernel.DIVIDE: divide(at); break;
      case kernel.SUM_UNITS: sumUnits(at); break;
      case kernel.SPREAD_UNITS: spreadUnits(at); break;
      case kernel.DOT_UNITS: dotUnits(at); break;
      case kernel.SCALE_UNITS: scaleUnits(at); break;
      case kernel.MASK: mask(at); break;
      case kernel.NORMALISE: normalise(at); break;
      case kernel.NORMALISE_BACK: normaliseBack(at); break;
      case kernel.LOSS_VALUE: lossValue(f, at); break;
      case kernel.LOSS_BACK: lossBack(f, at); break;
      case kernel.CROSS_ENTROPY: crossEntropy(at); break;
      case kernel.CROSS_ENTROPY_BACK: crossEntropyBack(at); break;
      case kernel.CHECK_FINITE: checkFinite(at); break;
      case kernel.PIECE: piece(f, at, numbers); break;
      case kernel.DESCEND: descend(at, numbers); break;
      case kernel.CORE: core(at); break;
      case kernel.PASSAGE: call_indirect(word(at, 1)); break;
    }
    at += head >> 16;
  }
}

@inline function setWord(at: usize, k: i32, value: i32): void {
  store<i32>(at + (k << 2), value);
}
