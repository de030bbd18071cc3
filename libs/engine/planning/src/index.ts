export { planWorkloads, type PlanningControl, type PlanningInput } from './plan-workloads.js';
export { checkPlan, type CheckInput } from './check/check-plan.js';
export type { Target } from './target.js';
export { amountWords, capital, RESOURCE_NAMES, slotWords } from './resource-words.js';
export { verifyDocument } from './check/verify-document.js';
export { explainPlacement } from './explain/explain-placement.js';
