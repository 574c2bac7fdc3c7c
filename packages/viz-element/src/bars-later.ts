/** Registers the toolbars above the picture. */
import './bp-controls.js';
import './bp-cursor.js';
