/**
 * The bundled data and what the build compiles of it, made once for all tests of one process.
 */
import { wholeCatalogue } from '../src/data/whole-catalogue.js';
import { compile } from '../src/scenes/compile.js';

export const catalogue = await wholeCatalogue();
export const { titles, others, fields, plots } = compile(catalogue, ['ballerina']);
/** All titles, as a page has them that shows another than the script carries. */
export const allTitles = { ...titles, ...others, titles: { ...titles.titles, ...others.titles }, people: [...titles.people, ...others.people] };
