/**
 * The bundled data and what the build compiles of it, made once for all tests of one process.
 */
import { wholeCatalogue } from '../src/data/whole.js';
import { compile } from '../src/scenes/compile.js';

export const catalogue = await wholeCatalogue();
export const { titles, fields, plots } = compile(catalogue);
