/** Nest's name for the catalogue in use; tests put a larger one in its place. */
export const CATALOGUE = Symbol('Catalogue');
