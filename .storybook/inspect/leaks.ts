/**
 * Looks for what a reader who has seen nothing must not know: in the page as it is written, in what assistive technology is given, and on the device.
 */
import { wholeCatalogue } from '../../src/data/whole-catalogue.js';
import { redact } from '../../src/domain/spoilers/redact.js';
import type { Heard } from './heard.js';

let hidden: Promise<readonly string[]> | undefined;

/** Every text of the bundled data that is hidden, and stands in none that is not. */
async function hiddenTexts(): Promise<readonly string[]> {
  const whole = await wholeCatalogue();
  const open = [...new Set(texts(redact(whole, 'seen', new Set())))].join('\n');
  return [...new Set(texts(whole))].filter((text) => text.length > 3 && !open.includes(text));
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Map) return texts([...(value as Map<unknown, unknown>)]);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

/** Everything that is written below a node: attributes, comments and scripts, in light and in shadow trees. */
function written(root: Element | ShadowRoot): string {
  const shadows = [root, ...root.querySelectorAll('*')].flatMap((node) => (node instanceof Element && node.shadowRoot ? [written(node.shadowRoot)] : []));
  return [root instanceof Element ? root.outerHTML : root.innerHTML, ...shadows].join('\n');
}

/** Names each hidden text that can be found, and where; those apart that the story's own markup names. */
export async function findLeaks(heard: readonly Heard[], named: readonly string[]): Promise<string[]> {
  const secrets = (await (hidden ??= hiddenTexts())).filter((secret) => !named.includes(secret));
  const places = { page: written(document.documentElement), 'accessibility tree': JSON.stringify(heard), storage: JSON.stringify({ ...localStorage, ...sessionStorage }) };
  return Object.entries(places).flatMap(([place, text]) => secrets.filter((secret) => tells(text, secret)).map((secret) => `The ${place} tells what is hidden: ${secret}`));
}

/** Whether a text holds the words, not as a part of others. */
function tells(text: string, secret: string): boolean {
  for (let place = text.indexOf(secret); place >= 0; place = text.indexOf(secret, place + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text[place - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[place + secret.length] ?? '')) return true;
  }
  return false;
}
