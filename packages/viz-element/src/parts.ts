export { Aside } from './aside/aside.js';
export { Editing } from './edit/editing.js';
export { Explaining } from './explaining.js';
export { Lens } from './lens.js';
export { paintCanvas } from './paint/paint-canvas.js';
export { paintTip } from './paint/tip.js';
export { Stops } from './stop/stops.js';
