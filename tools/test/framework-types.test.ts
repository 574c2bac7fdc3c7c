import * as elements from '@bp-graph/viz-element/elements';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examplesIn } from '../src/fenced-blocks.js';
import { workspaceRoot } from '../src/workspace.js';
import { readDocument, typeErrorsBy } from './documents.js';

const tags = Object.keys(elements)
  .filter((name) => /^Bp[A-Z]/.test(name))
  .map((name) => name.replaceAll(/(?!^)[A-Z]/g, '-$&').toLowerCase());

/** What the entry for React needs of `@types/react`, which this repository does not have. */
const REACT = `
declare module 'react' {
  export interface HTMLAttributes<E> { className?: string; id?: string; onClick?: (event: E) => void }
  export type DetailedHTMLProps<P, E> = P & { key?: string; ref?: { current: E | null } };
  export namespace JSX { interface IntrinsicElements { p: HTMLAttributes<HTMLElement> } }
}
declare module 'react/jsx-runtime' {
  import { JSX as Base } from 'react';
  export namespace JSX { interface IntrinsicElements extends Base.IntrinsicElements {} }
  export const jsx: unknown, jsxs: unknown, Fragment: unknown;
}`;

const HEAD =
  "import type { BpGraph } from '@bp-graph/viz-element';\nimport type { Session } from '@bp-graph/graph';\n";

function errors(...pieces: readonly string[]): readonly string[] {
  const config = {
    extends: '../tsconfig.base.json',
    compilerOptions: {
      lib: ['es2023', 'dom', 'dom.iterable'],
      jsx: 'react-jsx',
      // The replacement of React's types is not a module but declares two.
      moduleDetection: 'legacy',
      exactOptionalPropertyTypes: true,
    },
  };
  return typeErrorsBy(config, join(workspaceRoot, 'mine'), pieces, 'tsx');
}

describe('the types for React', { timeout: 120_000 }, () => {
  const check = (...jsx: readonly string[]) =>
    errors(
      REACT,
      ...jsx.map(
        (text) =>
          `${HEAD}import type {} from '@bp-graph/viz-element/react';
           declare const session: Session, ref: { current: BpGraph | null };
           export const page = ${text};`,
      ),
    );

  it('know every element, its properties, attributes and events', () => {
    const fine = [
      '<bp-graph ref={ref} key="net" className="wide" session={session} play explain />',
      '<bp-graph layers="2 3 1" learning-rate="0.03" learningRate={0.03} sample="0" cursor={undefined} />',
      '<bp-graph onbp-step={({ detail }) => detail.step.toFixed()} onbp-error={({ detail }) => detail.message.trim()} />',
      '<bp-decision-map for="net" show="gradient" />',
    ];
    expect(tags).toContain('bp-loss-chart');
    expect(check(...fine, ...tags.map((tag) => `<${tag} id="net" locale="zh" />`))).toEqual([]);
  });

  it('accept the example in the guide', () => {
    const [{ text }] = examplesIn(readDocument('docs/guides/embedding.md'), 'tsx');
    expect(errors(REACT, text)).toEqual([]);
  });

  it('refuse what the elements do not have', () => {
    const wrong = [
      '<bp-graf />',
      '<bp-graph sesion={session} />',
      '<bp-graph detail="huge" />',
      '<bp-graph step={() => 1} />',
      '<bp-graph exhibit={{}} />',
      '<bp-graph onbp-step={(step: number) => step} />',
    ];
    expect(check(...wrong)).toHaveLength(wrong.length);
  });
});

describe('the types for Vue', { timeout: 120_000 }, () => {
  const check = (...props: readonly string[]) =>
    errors(
      ...props.map(
        (text) =>
          `${HEAD}import type {} from '@bp-graph/viz-element/vue';
           import type { GlobalComponents } from 'vue';
           type Props<T extends keyof GlobalComponents> = InstanceType<GlobalComponents[T]>['$props'];
           declare const session: Session;
           export const props: ${text};`,
      ),
    );

  it('know every element, its properties and events', () => {
    const fine = [
      "Props<'bp-graph'> = { session, play: true, learningRate: '0.03', class: 'wide', id: 'net' }",
      "Props<'bp-graph'> = { sample: '0', cursor: 1, onBpStep: ({ detail }) => detail.step.toFixed() }",
    ];
    expect(check(...fine, ...tags.map((tag) => `Props<'${tag}'> = { locale: 'zh' }`))).toEqual([]);
  });

  it('refuse what the elements do not have', () => {
    const wrong = [
      "Props<'bp-graf'> = {}",
      "Props<'bp-graph'> = { sesion: session }",
      "Props<'bp-graph'> = { detail: 'huge' }",
      "Props<'bp-graph'> = { onBpStep: (step: number) => step }",
    ];
    expect(check(...wrong).length).toBeGreaterThanOrEqual(wrong.length);
  });
});
