import { fileURLToPath } from 'node:url';

/** The folder with the package.json and lockfile of the peers. */
export const peersFolder = fileURLToPath(new URL('../../../bench/', import.meta.url));
