import { Fault } from '@bp-graph/core';
import { describe, expect, it } from 'vitest';
import { readExhibit, type ExhibitAttributes } from '../../src/exhibit/exhibit.js';

function faultOf(attributes: ExhibitAttributes): Fault {
  try {
    readExhibit(attributes);
  } catch (error) {
    if (error instanceof Fault) return error;
  }
  throw new Error('nothing was wrong');
}

describe('the attributes of an exhibit', () => {
  it('describe a whole network with its data and its training', () => {
    expect(
      readExhibit({
        layers: '2 3 1',
        activation: 'tanh',
        data: 'circle',
        noise: '0.1',
        points: 200,
        seed: 'a',
        'learning-rate': '0.03',
        'batch-size': '10',
        speed: '2',
        optimizer: 'adam',
        engine: 'typescript',
      }),
    ).toEqual({
      kind: 'layers',
      layers: [2, 3, 1],
      activation: ['tanh'],
      data: 'circle',
      noise: 0.1,
      points: 200,
      seed: 'a',
      training: { optimizer: 'adam', learningRate: 0.03, batchSize: 10, speed: 2, engine: 'typescript' },
    });
  });

  it('may all be omitted but one', () => {
    expect(readExhibit({ data: 'xor' })).toMatchObject({ layers: undefined, activation: ['tanh'], seed: 1 });
    expect(readExhibit({ layers: '2, 4 4,1' })).toMatchObject({ layers: [2, 4, 4, 1], data: 'circle' });
  });

  it('can name a hand-worked network or a saved graph', () => {
    expect(readExhibit({ network: 'mazur' })).toMatchObject({ kind: 'network', network: 'mazur' });
    expect(readExhibit({ src: 'net.json' })).toMatchObject({ kind: 'saved', src: 'net.json' });
    expect(readExhibit({})).toMatchObject({ kind: 'saved', src: undefined });
  });

  it.each<[ExhibitAttributes, string | undefined, string | undefined]>([
    [{ data: 'circel' }, 'data', 'circle'],
    [{ layers: '2 3 1', activation: 'tahn' }, 'activation', 'tanh'],
    [{ layers: '2 3 1', output: 'sigmoidd' }, 'output', 'sigmoid'],
    [{ layers: '2 3 1', loss: 'hing' }, 'loss', 'hinge'],
    [{ layers: '2 3 1', optimizer: 'adaam' }, 'optimizer', 'adam'],
    [{ network: 'tutorail' }, 'network', 'tutorial'],
    [{ layers: '2' }, 'layers', undefined],
    [{ layers: '' }, 'layers', undefined],
    [{ layers: '2 three 1' }, 'layers', undefined],
    [{ layers: '2 1e9 1' }, 'layers', undefined],
    [{ layers: '2 5000 5000 1' }, 'layers', undefined],
    [{ layers: '2 3 3 1', activation: 'tanh relu tanh' }, 'activation', undefined],
    [{ data: 'xor', 'learning-rate': 'fast' }, 'learning-rate', undefined],
    [{ data: 'xor', 'learning-rate': 'Infinity' }, 'learning-rate', undefined],
    [{ data: 'xor', 'batch-size': '0' }, 'batch-size', undefined],
    [{ data: 'xor', speed: '1.5' }, 'speed', undefined],
    [{ data: 'xor', speed: '1000000' }, 'speed', undefined],
    [{ data: 'xor', noise: '-1' }, 'noise', undefined],
    [{ data: 'xor', points: 'many' }, 'points', undefined],
    [{ data: 'xor', points: '2e6' }, 'points', undefined],
    [{ data: 'circle', noise: '7' }, 'noise', undefined],
  ])('that are invalid are reported with the allowed values: %o', (attributes, where, nearest) => {
    const fault = faultOf(attributes);
    expect(fault.expected).toBeTruthy();
    expect({ where: fault.where, nearest: fault.nearest }).toEqual({ where, nearest });
  });

  it('that contradict each other are rejected', () => {
    expect(faultOf({ layers: '2 1', network: 'tutorial' }).message).toBe(
      'attributes that contradict each other: at network: found "tutorial", expected none beside layers',
    );
    expect(faultOf({ src: 'a.json', data: 'xor' })).toMatchObject({ where: 'src', found: 'a.json' });
  });

  it('that are ignored leave defaults that suit the rest, and are still reported', () => {
    const ignoring = (attributes: ExhibitAttributes, ...names: string[]) =>
      readExhibit(attributes, new Set(names));
    expect(ignoring({ data: 'circel', noise: 0.1 }, 'data')).toMatchObject({ data: 'circle', noise: 0.1 });
    expect(ignoring({ layers: 'many' }, 'layers')).toMatchObject({ kind: 'layers', layers: undefined });
    expect(ignoring({ network: 'none' }, 'network')).toMatchObject({ network: 'tutorial' });
    expect(ignoring({ data: 'xor', network: 'mazur' }, 'network')).toMatchObject({ data: 'xor' });
  });
});
