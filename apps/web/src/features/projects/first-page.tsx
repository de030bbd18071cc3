'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useProjects } from '../../api/queries';
import { pageLink } from '../../ui/address';
import { ProblemPanel, Waiting } from '../../ui/states';

/** A first visit goes straight to the story of the sample; later ones to the list of projects. */
export function FirstPage() {
  const router = useRouter();
  const { data: projects, problem, reload } = useProjects();
  const only = projects?.length === 1 ? projects[0] : undefined;
  useEffect(() => {
    if (projects) router.replace(only?.sample ? pageLink('overview', { project: only.id }) : '/projects/');
  }, [projects, only, router]);
  return problem && !projects ? <ProblemPanel problem={problem} retry={reload} /> : <Waiting />;
}
