/**
 * The ids of the questions that a `<wick-faq>` asks, by which answers between its tags find their slots, also on a server.
 */
import { createContext } from '@lit/context';

/** Ids of the drawn questions; `null` where there is no film to ask about. */
export type QuestionIds = readonly string[] | null;

export const questionIdsContext = createContext<QuestionIds>(Symbol.for('wick-widgets/asked/1'));
