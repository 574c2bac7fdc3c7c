// Imports by name what is installed in this folder; from a file elsewhere Node would look elsewhere.
export const load = (name) => import(name);
