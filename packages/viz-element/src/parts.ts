export { Aside } from './aside/aside.js';
export { Editing } from './edit/editing.js';
export { Explaining } from './explaining.js';
export { renderPng } from './export/render-png.js';
export { Lens } from './lens.js';
export { CanvasDrawing } from './paint/canvas-drawing.js';
export { paintTip } from './paint/tip.js';
export { Stops } from './stop/stops.js';
