import type { Project } from '@stowage/contracts';
import type { Issue } from '@stowage/domain';
import { TemplateLinks } from '../projects/template-links';
import { ImportPanel } from './import-panel';
import { IssueList } from './issue-list';

export function EmptyInventory({ project, issues }: { readonly project: Project; readonly issues: readonly Issue[] }) {
  return (
    <>
      <div className="head">
        <div>
          <h1>{issues.length > 0 ? 'No machine could be read yet' : 'Bring the file you already have'}</h1>
          <p className="sub">A list of servers is enough for a first plan. Load history makes it better.</p>
        </div>
      </div>
      <ImportPanel projectId={project.id} />
      <div className="mt4">
        <IssueList projectId={project.id} issues={issues} />
      </div>
      <TemplateLinks />
    </>
  );
}
