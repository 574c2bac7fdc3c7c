/** The classic script for pages opened from a folder, with everything inside. Its one global is `BpGraph`. */
import './index.js';

export * from './cdn-exports.js';
