export { assess, type AssessmentResult } from './assess.js';
export type { AssessmentInput } from './facts/assessment-input.js';
