import { instructions, types } from '../code/arithmetic.js';
import { integer, type Body, type Expression } from '../code/body.js';
import type { Local } from '../code/local.js';
import { load } from '../code/expressions.js';
import type { Writer } from './scene.js';
import { word } from './batch.js';

/** The most numbers of a batch that generated code gathers. */
const MOST = 64;

/** Writes code that gathers rows of a table, selected by the order, into lanes. Unused lanes repeat the first row. */
export const gather: Writer = (
  { operands: { into, table, rowBytes, lanes, order } },
  { arithmetic, batch },
) => {
  const { size, width } = arithmetic;
  const units = rowBytes / size;
  if (units * lanes > MOST || !batch.areFull) return undefined;
  return (body) => {
    const { load: loadInteger, multiply } = instructions.integer;
    const start = body.let(types.i32, (own) => {
      own.operate(multiply, word('batchStart'), integer(4));
    });
    const rowOf = (lane: number): Local =>
      body.let(types.i32, (own) => {
        const index: Expression = () => {
          own.load(loadInteger, { at: order + 4 * (lane < batch.rows ? lane : 0), by: start }, 4);
        };
        own.operate(multiply, index, integer(rowBytes));
      });
    if (lanes === 1) copyRow(body, rowOf(0), table, into, units);
    else
      for (let lane = 0; lane < lanes; lane += width)
        body.block(() => {
          const rows = Array.from({ length: width }, (_, k) => rowOf(lane + k));
          for (let j = 0; j < units; j++)
            body.store(
              arithmetic.many,
              { at: into + (j * lanes + lane) * size },
              column(rows, table + j * size),
            );
        });
  };
};

/** The numbers at the same position of several rows, as a vector. */
function column(rows: readonly Local[], at: number): Expression {
  return rows.slice(1).reduce<Expression>(
    (vector, by, k) => (body) => {
      body.loadPlace(k + 1, { at, by }, vector);
    },
    (body) => {
      body.load(body.arithmetic.many.spread, { at, by: rows[0] }, body.arithmetic.size);
    },
  );
}

function copyRow(body: Body, by: Local, table: number, into: number, units: number): void {
  const { many, one, size, width } = body.arithmetic;
  let j = 0;
  for (; j + width <= units; j += width)
    body.store(many, { at: into + j * size }, load(many, { at: table + j * size, by }));
  for (; j < units; j++) body.store(one, { at: into + j * size }, load(one, { at: table + j * size, by }));
}
