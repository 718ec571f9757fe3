/**
 * Which questions a widget asks, so that answers between its tags find their places, on a server too.
 */
import { createContext } from '@lit/context';

/** Ids of the questions that are drawn; `null` where none can be, because there is no film to ask about. */
export type QuestionIds = readonly string[] | null;

export const questionIdsContext = createContext<QuestionIds>(Symbol.for('wick-widgets/asked/1'));
