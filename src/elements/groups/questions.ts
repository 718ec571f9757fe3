/**
 * Questions and answers, and what somebody said.
 */
import '../faq/wick-faq.js';
import '../answer/wick-answer.js';
import '../quote/wick-quote.js';
