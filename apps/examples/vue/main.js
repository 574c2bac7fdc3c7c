import '@bp-graph/viz-element';
import { createSession, handWorked } from '@bp-graph/graph';
import { createApp, h, markRaw, ref } from 'vue';

// Keeps Vue from making the session reactive: it is controlled, not observed.
const session = markRaw(createSession(handWorked('tutorial').graph, { learningRate: 0.5 }));

createApp({
  setup() {
    const told = ref('No step yet.');
    const shown = ref(true);
    const tell = ({ detail }) => {
      told.value = `Step ${detail.step}, error ${detail.loss.toFixed(4)}`;
    };
    return () => [
      h('h1', 'Vue 3'),
      h('p', 'A session is handed over as a property.'),
      shown.value ? h('bp-graph', { session, onBpStep: tell }) : undefined,
      h('p', [
        h('output', { id: 'told' }, told.value),
        ' ',
        h('button', { id: 'leave', onClick: () => (shown.value = false) }, 'Remove'),
      ]),
    ];
  },
}).mount('#app');
