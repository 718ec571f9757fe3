import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { picturesBasis, recorded } from '../../build/pictures-basis.js';

const root = new URL('../../', import.meta.url);

it('shows the bundled data and the look of today in the pictures of the site: otherwise run `npm run pictures`', async () => {
  expect(JSON.parse(await readFile(new URL(recorded, root), 'utf8'))).toEqual(await picturesBasis(root));
});
