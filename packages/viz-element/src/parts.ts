export { Aside } from './aside/aside.js';
export { Editing } from './edit/editing.js';
export { Lens } from './lens.js';
export { Stops } from './stop/stops.js';
