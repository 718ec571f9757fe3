/**
 * Reads the reader's choices from the device.
 */
import { type Choices, noChoices, readChoices } from '../../domain/spoilers/reader-choices.js';
import { choicesKey } from './choices-key.js';

/** Returns the stored choices; undefined where storage may not be read. */
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
