/**
 * Widgets in Portable Text: types for the schema, rules to read HTML, components to write it.
 */
export { wickComponents, type WickComponents, type WickComponentsOptions } from './components.js';
export { type OtherAttribute, type WidgetObject } from './fields.js';
export { wickRules, type WickRule, type WickRulesOptions } from './rules.js';
export { wickAnnotations, wickBlocks, wickInline, wickTypes, type FieldDefinition, type Member, type TypeDefinition } from './types.js';
