export { consolidate, type ConsolidationControl, type ConsolidationInput } from './consolidate.js';
