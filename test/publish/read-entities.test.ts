/**
 * Reads files of Wikidata's JSON in all their forms, and names files of other kinds.
 */
import { expect, it } from 'vitest';
import { FileError } from '../../src/publish/files/file-error.js';
import { readEntities } from '../../src/publish/import-wikidata/read-entities.js';
import { entityData, film, imported, item, press, statement, text } from './wikidata-items.js';

const remedy = 'Save the item’s JSON from https://www.wikidata.org/wiki/Special:EntityData/Q….json.';

it.each<[what: string, content: string, said: string]>([
  ['a page', '<!DOCTYPE html><html></html>', `it is an HTML page, not JSON. Take the address that ends in .json. ${remedy}`],
  ['RDF as XML', '<?xml version="1.0"?><rdf:RDF/>', `it is XML, perhaps the item as RDF, not JSON. ${remedy}`],
  ['Turtle', '@prefix wd: <http://www.wikidata.org/entity/> .', `it is RDF (Turtle), not JSON. ${remedy}`],
  ['nothing', '\n', `it is empty. ${remedy}`],
  ['a SPARQL result', '{"head":{"vars":["film"]},"results":{"bindings":[]}}', `it is the result of a SPARQL query, which has neither ranks nor references. ${remedy}`],
  ['an error of the API', '{"error":{"code":"no-such-entity","info":"Could not find an entity."}}', 'it is an error of Wikidata’s API, not an item: Could not find an entity. Check the id, and save the answer again.'],
  ['a redirect', '{"entity":"Q404","redirect":"Q395"}', 'it is a redirect: Q404 was merged into Q395. Take Q395 instead.'],
  ['a missing entity', '{"entities":{"Q999999999":{"id":"Q999999999","missing":""}}}', 'Q999999999 does not exist in Wikidata, or was deleted. Check the id.'],
  ['a property', '{"entities":{"P57":{"type":"property","id":"P57","datatype":"wikibase-item","labels":{},"claims":{}}}}', `P57 is a property, not an item. Give the item of a film, series, game or comic, whose id begins with Q. ${remedy}`],
  ['a lexeme', '{"entities":{"L7":{"type":"lexeme","id":"L7","lemmas":{},"claims":{}}}}', `L7 is a lexeme, not an item. Give the item of a film, series, game or comic, whose id begins with Q. ${remedy}`],
  ['the REST API’s form', '{"type":"item","id":"Q42","labels":{"en":"Douglas Adams"},"statements":{}}', `it is in the form of the Wikibase REST API, which is not read. ${remedy}`],
  ['bare statements', '{"claims":{}}', `it holds statements and does not say of which item. ${remedy}`],
  ['a dataset', '{"titles":[]}', 'it is a dataset already, not an item of Wikidata. Check it with wick validate.'],
  ['another list', '[1]', `it holds something that is no entity. Give the item of a film, series, game or comic, whose id begins with Q. ${remedy}`],
  ['a number', '12', `it is JSON and holds no object, but 12. ${remedy}`],
  ['prose', 'The Lamp is a film.', `it is no JSON. ${remedy}`],
])('names %s', (_, content, said) => {
  expect(() => readEntities('bad.json', content)).toThrow(new FileError('bad.json', said.slice(0, said.indexOf('. ')), said.slice(said.indexOf('. ') + 2)));
});


it('says in which line JSON is broken', () => {
  const said = (content: string): string => {
    try {
      return readEntities('cut.json', content).name;
    } catch (error) {
      return (error as FileError).message;
    }
  };
  expect(said('{\n  "entities": {\n    "Q1": {')).toMatch(/^cut\.json:3:12: it is broken JSON: expected .*, found the end of the file\. It may be cut off\. Save it again\.$/);
  expect(said(`[\n${JSON.stringify(film([]))},\n{"type":"it`)).toBe('cut.json:3: this line of the dump is no JSON, perhaps cut off. Take whole lines of the dump.');
  expect(said('['.repeat(100_000))).toMatch(/^cut\.json:1:201: it is broken JSON: expected at most 200 levels/);
});

it.each<[form: string, content: string]>([
  ['an answer of Special:EntityData', entityData([film([])])],
  ['a single item', JSON.stringify(film([]))],
  ['a list of items', JSON.stringify([film([])], undefined, 2)],
  ['an answer of wbgetentities in its second version', JSON.stringify({ entities: [film([]), { id: 'Q7', missing: true }], success: 1 })],
  ['lines of a dump, with Windows line ends', `[\r\n${JSON.stringify(item('Q7', {}))},\r\n${JSON.stringify(film([]))}\r\n]\r\n`],
  ['lines without a list around them', `${JSON.stringify(film([]))}\n${JSON.stringify(item('Q7', {}))}\n`],
  ['a file with a byte order mark', `\ufeff${entityData([film([])])}`],
])('reads %s', (_, content) => {
  expect(readEntities('film.json', content).items.map(({ id, labels }) => [id, labels])).toContainEqual(['Q100', { en: 'The Lamp', de: 'Die Lampe' }]);
});

it('names a value of another type than the property has', () => {
  const { log } = imported([film([statement(text('P577', 'soon'), { references: [press('2024-05-06')] })])]);
  expect(log.lines()).toEqual(['1 left out, since a dataset cannot hold the value:', '  The Lamp, publication date: soon']);
});
