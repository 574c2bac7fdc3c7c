import '@bp-graph/viz-element';
