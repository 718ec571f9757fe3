/**
 * Lists the phases of a title, for code that checks what an author wrote.
 */

export const phaseNames = [
  'unknown', 'rumoured', 'announced', 'in-production', 'dated', 'opening-today', 'in-cinemas', 'released', 'at-home', 'streaming', 'cancelled',
] as const;
