import { fileURLToPath } from 'node:url';

/** The folder with the peers' own package.json and lockfile. */
export const peersFolder = fileURLToPath(new URL('../../../bench/', import.meta.url));
