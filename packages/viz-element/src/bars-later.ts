/** The bars above a picture, registered. */
import './bp-controls.js';
import './bp-cursor.js';
