import { expect, it } from 'vitest';
import { withHead } from '../../../src/publish/site/head.js';

const sheet = '<link rel="stylesheet" href="/wick/wick.css">';
const script = '<script type="module" src="/wick/ticker.js"></script>';

it.each<[what: string, before: string, after: string]>([
  ['at the end of its head', '<!doctype html><head><title>A</title>\n</head><body>B</body>', `<!doctype html><head><title>A</title>\n${sheet}${script}</head><body>B</body>`],
  ['at the end of its body, where the head has none', '<!doctype html><title>A</title><body>B</body>', `<!doctype html><title>A</title><body>B${sheet}${script}</body>`],
  ['at its end, where neither has one', '<!doctype html><title>A</title>B', `<!doctype html><title>A</title>B${sheet}${script}`],
  ['but not into a comment', '<head><!-- </head> --></head>', `<head><!-- </head> -->${sheet}${script}</head>`],
])('a page has them %s', (_what, before, after) => {
  expect(withHead(before, '/wick/')).toBe(after);
});

it.each<[what: string, written: string, added: string]>([
  ['the script that the prerenderer has exchanged', '<script type="module" src="/wick/ticker.js"></script>', sheet],
  ['the script that takes over at once', '<script type="module" src="../wick/hydrate.js?v=1"></script>', sheet],
  ['the style sheet', '<link rel=stylesheet href="https://cdn.example.org/wick.css">', script],
  ['both', sheet + script, ''],
  ['a script of another name', '<script src="/clockwick.js"></script>', sheet + script],
])('a page that has %s keeps it', (_what, written, added) => {
  expect(withHead(`<head>${written}</head>`, '/wick/')).toBe(`<head>${written}${added}</head>`);
});

it('has the address and the nonce as an attribute can hold them', () => {
  expect(withHead('<head></head>', '/a"b/', '"n"')).toBe(
    '<head><link rel="stylesheet" href="/a&quot;b/wick.css"><script type="module" src="/a&quot;b/ticker.js" nonce="&quot;n&quot;"></script></head>',
  );
});
