/** WebDriver's codes of keys without a character, by their DOM names: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const CODES = new Map([
  ['Backspace', '\uE003'],
  ['Tab', '\uE004'],
  ['Enter', '\uE007'],
  ['Shift', '\uE008'],
  ['Control', '\uE009'],
  ['Alt', '\uE00A'],
  ['Escape', '\uE00C'],
  ['Space', ' '],
  ['PageUp', '\uE00E'],
  ['PageDown', '\uE00F'],
  ['End', '\uE010'],
  ['Home', '\uE011'],
  ['ArrowLeft', '\uE012'],
  ['ArrowUp', '\uE013'],
  ['ArrowRight', '\uE014'],
  ['ArrowDown', '\uE015'],
  ['Delete', '\uE017'],
]);

/** @param {string} key a DOM key name, or one character @returns {string} WebDriver's code */
export function keyCode(key) {
  const code = CODES.get(key) ?? key;
  if ([...code].length !== 1) throw new Error(`No WebDriver code is known for the key "${key}".`);
  return code;
}
