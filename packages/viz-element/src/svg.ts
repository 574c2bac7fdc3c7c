export { renderSvg, type RenderOptions } from './export/render-svg.js';
