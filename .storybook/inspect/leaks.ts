/**
 * Looks for spoilers that a reader who has seen nothing must not find: in the markup, the accessibility tree and the browser's storage.
 */
import { wholeCatalogue } from '../../src/data/whole-catalogue.js';
import { redact } from '../../src/domain/spoilers/redact.js';
import type { Heard } from './heard.js';

let hidden: Promise<readonly string[]> | undefined;

/** All hidden texts of the bundled data, except those that open texts contain. */
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

/** The markup below a node, including attributes, comments, scripts and shadow roots. */
function written(root: Element | ShadowRoot): string {
  const shadows = [root, ...root.querySelectorAll('*')].flatMap((node) => (node instanceof Element && node.shadowRoot ? [written(node.shadowRoot)] : []));
  return [root instanceof Element ? root.outerHTML : root.innerHTML, ...shadows].join('\n');
}

/** Returns a message for each hidden text that is found, except those that the story's own markup names. */
export async function findLeaks(heard: readonly Heard[], named: readonly string[]): Promise<string[]> {
  const secrets = (await (hidden ??= hiddenTexts())).filter((secret) => !named.includes(secret));
  const places = { page: written(document.documentElement), 'accessibility tree': JSON.stringify(heard), storage: JSON.stringify({ ...localStorage, ...sessionStorage }) };
  return Object.entries(places).flatMap(([place, text]) => secrets.filter((secret) => tells(text, secret)).map((secret) => `The ${place} tells what is hidden: ${secret}`));
}

/** Whether a text contains the secret as whole words. */
function tells(text: string, secret: string): boolean {
  for (let place = text.indexOf(secret); place >= 0; place = text.indexOf(secret, place + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text[place - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[place + secret.length] ?? '')) return true;
  }
  return false;
}
