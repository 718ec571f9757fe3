/** Formats test failures for the terminal. */
import { inspect } from 'node:util';

const LONGEST_VALUE = 4000;
const FRAMES = 6;

/** @param {import('@web/test-runner').TestResultError} error @returns {string} indented lines */
export function describeError({ name, message, stack, expected, actual }) {
  const lines = [`${name ?? 'Error'}: ${message}`];
  if (expected !== undefined && actual !== undefined) lines.push(...difference(text(expected), text(actual)));
  lines.push(...framesOf(stack ?? '', message));
  return lines.flatMap((line) => line.split('\n')).map((line) => `      ${line}`).join('\n');
}

/** @param {unknown[][]} logs @returns {string[]} */
export function describeLogs(logs) {
  return logs.map((words) => words.map((word) => (typeof word === 'string' ? word : inspect(word))).join(' '));
}

/** @param {unknown} value */
function text(value) {
  const whole = typeof value === 'string' ? value : inspect(value, { depth: 4 });
  return whole.length > LONGEST_VALUE ? `${whole.slice(0, LONGEST_VALUE)} …` : whole;
}

/** The lines that differ, without common lines at the beginning and end. @param {string} expected @param {string} actual */
function difference(expected, actual) {
  const wanted = expected.split('\n');
  const found = actual.split('\n');
  let head = 0;
  while (head < Math.min(wanted.length, found.length) && wanted[head] === found[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(wanted.length, found.length) - head && wanted.at(-1 - tail) === found.at(-1 - tail)) tail += 1;
  return [...wanted.slice(head, wanted.length - tail).map((line) => `expected: ${line}`), ...found.slice(head, found.length - tail).map((line) => `actual:   ${line}`)];
}

/** The stack frames in this repository's files; some engines put the message before them. @param {string} stack @param {string} message */
function framesOf(stack, message) {
  const frames = stack.replace(message, '').split('\n').map((line) => line.trim().replaceAll('%20', ' ').replace(/https?:\/+localhost:\d+\//, ''));
  return frames.filter((line) => /[/\\].*:\d+/.test(line) && !line.includes('node_modules')).slice(0, FRAMES);
}
