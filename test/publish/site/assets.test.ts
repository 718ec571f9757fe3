import { expect, it } from 'vitest';
import { assetsOf } from '../../../src/publish/site/assets.js';

const pages = ['index.html', 'films/index.html', 'films/2025/ballerina.html'];

it.each<[base: string, given: string | undefined, folder: string | undefined, addresses: readonly string[]]>([
  ['/', undefined, 'wick/', ['/wick/', '/wick/', '/wick/']],
  ['/blog/', undefined, 'wick/', ['/blog/wick/', '/blog/wick/', '/blog/wick/']],
  ['/blog', undefined, 'wick/', ['/blog/wick/', '/blog/wick/', '/blog/wick/']],
  ['', undefined, 'wick/', ['./wick/', '../wick/', '../../wick/']],
  ['./', undefined, 'wick/', ['./wick/', '../wick/', '../../wick/']],
  ['https://cdn.example.org/site/', undefined, 'wick/', Array<string>(3).fill('https://cdn.example.org/site/wick/')],
  ['/', '/static/films', 'static/films/', Array<string>(3).fill('/static/films/')],
  ['/', 'static/', 'static/', ['./static/', '../static/', '../../static/']],
  ['/blog/', './static/', 'static/', ['./static/', '../static/', '../../static/']],
  ['./', '/static/', 'static/', Array<string>(3).fill('/static/')],
  ['/blog/', '/blog/static/', 'static/', Array<string>(3).fill('/blog/static/')],
  // A site does not write outside of its own base.
  ['/blog/', '/static/', undefined, Array<string>(3).fill('/static/')],
  ['/', 'https://cdn.example.org/wick/0.1.0', undefined, Array<string>(3).fill('https://cdn.example.org/wick/0.1.0/')],
  ['/', '//cdn.example.org/wick/', undefined, Array<string>(3).fill('//cdn.example.org/wick/')],
])('a site below %j with assets %j has them in %j', (base, given, folder, addresses) => {
  const assets = assetsOf(base, given);
  expect(assets.folder).toBe(folder);
  expect(pages.map((path) => assets.addressIn(path))).toEqual(addresses);
});
