/**
 * Turns a fault of a link or shortcode into a `wick-error` code and a message.
 */
import type { ErrorCode } from '../events/wick-error.js';
import { isNear, shorthandText, type ShorthandTrouble } from '../i18n/sentences/shorthand-text.js';
import { shorthandNames } from './elements.js';
import type { ShorthandFault } from './widget.js';

export interface ToldFault {
  readonly code: ErrorCode;
  readonly message: string;
}

const ofTitle = ['film', 'of', 'reveals'];

/** The code and message of a fault; undefined if the link probably means something else, such as a heading whose id begins with `wick-`. */
export function toldFault(fault: ShorthandFault, locale: string): ToldFault | undefined {
  if (fault.case === 'unknown-element' && !fault.isCertain && !isNear(fault.name, shorthandNames)) return undefined;
  return { code: codeOf(fault), message: shorthandText(troubleOf(fault), locale) };
}

function codeOf(fault: ShorthandFault): ErrorCode {
  switch (fault.case) {
    case 'unknown-element': return 'unknown-element';
    case 'unknown-option': return 'bad-attribute';
    case 'missing': return ofTitle.includes(fault.attribute) ? 'unknown-title' : fault.attribute === 'field' ? 'unknown-field' : 'unknown-record';
    default: return 'misplaced';
  }
}

function troubleOf(fault: ShorthandFault): ShorthandTrouble {
  switch (fault.case) {
    case 'unknown-element': return { case: 'no-element', name: `wick-${fault.name}`, element: '', known: shorthandNames.map((name) => `wick-${name}`) };
    case 'unknown-option': return { case: 'no-option', name: fault.option, element: `wick-${fault.name}`, known: fault.options };
    case 'missing': return { case: ofTitle.includes(fault.attribute) ? 'no-title' : 'no-value', element: `wick-${fault.name}`, option: fault.attribute };
    case 'in-sentence': return { case: 'in-sentence', element: `wick-${fault.name}` };
    case 'unpaired': return fault;
  }
}
