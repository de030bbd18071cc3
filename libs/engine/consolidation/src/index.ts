export { consolidate, type ConsolidationControl, type ConsolidationInput } from './consolidate.js';
export { explainPlacement } from '@stowage/planning';
export { suggestHostModel } from './suggest-host-model.js';
