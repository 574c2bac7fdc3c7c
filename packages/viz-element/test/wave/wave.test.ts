import { describe, expect, it } from 'vitest';
import { beatsOf } from '../../src/cursor/beats.js';
import type { Attention } from '../../src/paint/attention.js';
import { arrange } from '../../src/scene/arrange.js';
import { composeScene } from '../../src/scene/compose-scene.js';
import { figureOf } from '../../src/scene/figure.js';
import { WIDEST_DIGIT } from '../../src/scene/sheet.js';
import { atTurn } from '../../src/wave/at-turn.js';
import { waveOfBeat, waveOfStep, type Kind, type Wave } from '../../src/wave/wave.js';
import { tutorial } from '../support/graphs.js';

const snapshot = tutorial();
const scene = composeScene(arrange(figureOf(snapshot), { width: 1000, digit: WIDEST_DIGIT }), snapshot);
const still: Attention = {
  tabStop: undefined,
  shown: new Set(),
  selected: undefined,
  lit: new Set(),
  moving: false,
};

function at(turns: number, wave: Wave = waveOfStep(scene)): Attention {
  return atTurn(still, scene, wave, turns);
}

function strength(attention: Attention, id: string, kind: Kind): number {
  const stop = scene.stops.find((candidate) => candidate.id === id);
  return stop === undefined ? NaN : (attention.strength?.(stop, kind) ?? 1);
}

describe('the wave of a step', () => {
  const wave = waveOfStep(scene);
  const turn = (id: string, kind: Kind): number =>
    wave.turnOf(
      scene.stops.find((stop) => stop.id === id)!,
      kind,
    ) ?? NaN;

  it('shows values layer by layer along the flow, then gradients against it', () => {
    const flow = ['x1', 'w1', 'h1/sigmoid', 'w5', 'o1/sigmoid', 'E1', 'E'];
    const turns = [
      ...flow.map((id) => turn(id, 'value')),
      ...[...flow].reverse().map((id) => turn(id, 'gradient')),
    ];
    expect(turns).toEqual([...turns].sort((a, b) => a - b));
    expect(new Set(turns).size).toBe(turns.length);
    expect([turns[0], turns.at(-1)]).toEqual([0, wave.turns - 1]);
  });

  it('fades what is not known yet, and shows what is at full strength', () => {
    const attention = at(turn('h1/sigmoid', 'value') + 1);
    expect(strength(attention, 'h1/sigmoid', 'value')).toBe(1);
    expect(strength(attention, 'o1/sigmoid', 'value')).toBeLessThan(0.2);
    expect(strength(attention, 'x1', 'gradient')).toBeLessThan(0.2);
    const midway = strength(at(turn('E', 'gradient') + 0.3), 'E', 'gradient');
    expect(midway).toBeGreaterThan(0.2);
    expect(midway).toBeLessThan(1);
  });

  it('highlights the lines along which numbers are arriving', () => {
    const light = (turns: number) => {
      const { lit, onward } = at(turns);
      return { onward, lines: Array.from(lit, (line) => line.replace(/#.*/, '')).sort() };
    };
    const between = [...scene.links]
      .filter(({ from, wire }) => from === 'h1/sigmoid' && wire !== undefined)
      .map(({ wire }) => wire);
    expect(at(turn('o1/sum', 'value') + 0.5).lit).toEqual(new Set(at(turn('o2/sum', 'value')).lit));
    expect([...at(turn('o1/sum', 'value')).lit]).toEqual(expect.arrayContaining(between));
    expect(light(turn('o1/sum', 'value')).onward).toBe(true);
    expect(light(turn('h1/sum', 'gradient')).onward).toBe(false);
    expect([...at(turn('h1/sigmoid', 'gradient')).lit]).toEqual(expect.arrayContaining(between));
  });

  it('leaves nothing faded and no highlight at its end', () => {
    const attention = at(wave.turns);
    for (const stop of scene.stops)
      for (const kind of ['value', 'gradient'] as const) expect(attention.strength?.(stop, kind)).toBe(1);
    expect(attention.lit.size).toBe(0);
  });
});

describe('the wave of a followed moment', () => {
  const beats = beatsOf(snapshot);

  it('shows the current number, and leaves all others unchanged', () => {
    const beat = beats.find(({ phase, node }) => phase === 'backward' && node === 'o1/sum');
    const attention = at(0, waveOfBeat(beat ?? beats[0]));
    expect(strength(attention, 'o1/sum', 'gradient')).toBeLessThan(0.2);
    expect(strength(attention, 'w5', 'gradient')).toBeLessThan(0.2);
    expect(strength(attention, 'o1/sum', 'value')).toBe(1);
    expect(strength(attention, 'E', 'gradient')).toBe(1);
  });
});
