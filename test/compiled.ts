/**
 * The bundled data and its compiled titles, made once for all tests of one process.
 */
import { wholeCatalogue } from '../src/data/whole-catalogue.js';
import { compile } from '../src/scenes/compile.js';

export const catalogue = await wholeCatalogue();
export const { titles, others, fields, plots } = compile(catalogue, ['ballerina']);
/** All compiled titles, as in a page that shows a title which is not in the script. */
export const allTitles = { ...titles, ...others, titles: { ...titles.titles, ...others.titles }, people: [...titles.people, ...others.people] };
