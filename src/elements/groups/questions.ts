/**
 * Widgets for questions, answers and quotes, loaded as one file.
 */
import '../faq/wick-faq.js';
import '../answer/wick-answer.js';
import '../quote/wick-quote.js';
