export { wasmFloat32 } from './float32.js';
export { wasmFloat64 } from './float64.js';
