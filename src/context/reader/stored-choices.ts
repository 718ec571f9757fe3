/**
 * What the reader's device holds of their choices.
 */
import { type Choices, noChoices, readChoices } from '../../domain/spoilers/reader-choices.js';
import { choicesKey } from './choices-key.js';

/** What the device holds, or undefined where it may not be asked. */
export function readStoredChoices(): Choices | undefined {
  try {
    const written = localStorage.getItem(choicesKey);
    return written === null ? noChoices : readChoices(parsed(written));
  } catch {
    return undefined;
  }
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}
