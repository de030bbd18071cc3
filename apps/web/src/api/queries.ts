'use client';
import type { Assumption, HostModel, Issue, PlacementExplanation, PlanDocument } from '@stowage/domain';
import type { InventoryResponse, PlanSummary, Project, ScenarioRecord, Template, UtilizationWeek } from '@stowage/contracts';
import { useResource } from './use-resource';

/** Addresses of the API, so that what is read and what is refreshed agree. */
export const paths = {
  projects: '/projects',
  project: (id: string) => `/projects/${id}`,
  imports: (id: string) => `/projects/${id}/imports`,
  issues: (id: string) => `/projects/${id}/issues`,
  inventory: (id: string) => `/projects/${id}/inventory`,
  week: (id: string) => `/projects/${id}/utilization/week`,
  scenarios: (id: string) => `/projects/${id}/scenarios`,
  plans: (id: string) => `/projects/${id}/plans`,
  scenario: (id: string) => `/scenarios/${id}`,
  scenarioPlans: (id: string) => `/scenarios/${id}/plans`,
  plan: (id: string) => `/plans/${id}`,
  planDocument: (id: string) => `/plans/${id}/document`,
  planEvents: (id: string) => `/api/plans/${id}/events`,
  explanation: (id: string, workload: string) => `/plans/${id}/explanation?workload=${encodeURIComponent(workload)}`,
  cancel: (id: string) => `/plans/${id}/cancel`,
  download: (id: string, file: string) => `/api/plans/${id}/${file}`,
  template: (file: string) => `/api/templates/${file}`,
} as const;

const forId = (id: string | null | undefined, path: (id: string) => string) => (id ? path(id) : null);

export const useProjects = () => useResource<readonly Project[]>(paths.projects);
export const useProject = (id: string | null) => useResource<Project>(forId(id, paths.project));
export const useIssues = (id: string | null) => useResource<readonly Issue[]>(forId(id, paths.issues));
export const useInventory = (id: string | null) => useResource<InventoryResponse>(forId(id, paths.inventory));
export const useWeek = (id: string | null) => useResource<UtilizationWeek>(forId(id, paths.week));
export const useScenarios = (id: string | null) => useResource<readonly ScenarioRecord[]>(forId(id, paths.scenarios));
export const usePlans = (id: string | null) => useResource<readonly PlanSummary[]>(forId(id, paths.plans));
export const usePlan = (id: string | null) => useResource<PlanSummary>(forId(id, paths.plan));
/** A finished plan never changes, so it is read once. */
export const usePlanDocument = (id: string | null) => useResource<PlanDocument>(forId(id, paths.planDocument), true);
export const useExplanation = (id: string, workload: string) => useResource<PlacementExplanation>(paths.explanation(id, workload), true);
export const useTemplates = () => useResource<readonly Template[]>('/templates', true);
export const useHostModels = () => useResource<readonly HostModel[]>('/host-models', true);
export const useAssumptions = () => useResource<readonly Assumption[]>('/assumptions', true);
