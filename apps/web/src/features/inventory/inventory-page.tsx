'use client';
import { useInventory, useIssues, useProject } from '../../api/queries';
import { useAddress } from '../../ui/address';
import { ProblemPanel, Waiting } from '../../ui/states';
import { NoProject } from '../plan/plan-gate';
import { EmptyInventory } from './empty-inventory';
import { InventoryView } from './inventory-view';

/** Was my file understood? */
export function InventoryPage() {
  const { project: id } = useAddress();
  const project = useProject(id);
  const inventory = useInventory(id);
  const issues = useIssues(id);
  if (!id) return <NoProject />;
  const problem = project.problem ?? inventory.problem ?? issues.problem;
  if (!project.data || !inventory.data || !issues.data)
    return problem ? (
      <ProblemPanel
        problem={problem}
        retry={() => {
          project.reload();
          inventory.reload();
          issues.reload();
        }}
      />
    ) : (
      <Waiting />
    );
  const { servers, workloads } = inventory.data.inventory;
  if (servers.length + workloads.length === 0) return <EmptyInventory project={project.data} issues={issues.data} />;
  return <InventoryView project={project.data} response={inventory.data} issues={issues.data} />;
}
