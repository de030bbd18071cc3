'use client';
import { useProjects } from '../../api/queries';
import { capital, counted, countWord } from '../../ui/format';
import { ProblemPanel, Waiting } from '../../ui/states';
import { NewProject } from './new-project';
import { ProjectCard } from './project-card';
import { shownName } from './shown-name';

export function ProjectsPage() {
  const { data: projects, problem, reload } = useProjects();
  if (!projects) return problem ? <ProblemPanel problem={problem} retry={reload} /> : <Waiting />;
  const own = projects.filter(({ sample }) => !sample).length;
  const title =
    projects.length === 0
      ? 'Bring the file you already have'
      : own === 0
        ? 'Look at the sample, then bring your own file'
        : `${capital(countWord(own))} ${own === 1 ? 'project' : 'projects'} of your own`;
  return (
    <>
      <div className="head">
        <div>
          <h1>{title}</h1>
          <p className="sub">
            {projects.length === 0
              ? 'A list of servers is enough for a first plan. Load history makes it better.'
              : `Each project is one estate with its inventory, scenarios and plans. ${projects.length > own ? `The sample, ${shownName(projects.find(({ sample }) => sample)?.name ?? '')}, is a published case.` : counted(projects.length, 'project')}`}
          </p>
        </div>
      </div>
      <div className="two projects">
        <ul className="cards" aria-label="Projects">
          {projects.map((project) => (
            <ProjectCard key={project.id} project={project} />
          ))}
        </ul>
        <NewProject sampleId={projects.find(({ sample }) => sample)?.id} />
      </div>
    </>
  );
}
