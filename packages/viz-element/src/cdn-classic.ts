/** The classic script for pages opened from a folder, everything inside; it gives the page one name, `BpGraph`. */
import './index.js';

export * from './cdn-exports.js';
