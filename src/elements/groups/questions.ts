/**
 * Questions and answers.
 */
import '../faq/wick-faq.js';
import '../answer/wick-answer.js';
