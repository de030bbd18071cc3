'use client';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { asProblem, type ApiProblem } from '../../api/problem';
import { createProject, importFiles, nameFromFile } from '../../api/upload';
import { pageLink } from '../../ui/address';
import { TextField } from '../../ui/choice-field';
import { DropZone } from '../../ui/drop-zone';
import { TemplateLinks } from './template-links';

/** A name and files make a project; either may come first. */
export function NewProject({ sampleId }: { readonly sampleId: string | undefined }) {
  const router = useRouter();
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const create = async (files: readonly File[]) => {
    setBusy(true);
    setProblem(undefined);
    try {
      const project = await createProject(name.trim() || nameFromFile(files[0]?.name ?? 'New project'));
      if (files.length > 0) await importFiles(project.id, files);
      router.push(pageLink('inventory', { project: project.id }));
    } catch (error) {
      setProblem(asProblem(error));
      setBusy(false);
    }
  };
  return (
    <section className="panel" aria-labelledby="new-project" id="new">
      <div className="ph">
        <h2 id="new-project">A new project</h2>
      </div>
      <div className="pb">
        <form
          className="row"
          style={{ alignItems: 'flex-end', marginBottom: 16 }}
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== '') void create([]);
          }}
        >
          <div style={{ flex: '1 1 200px' }}>
            <TextField label="Name" placeholder="Head office, 2026" value={name} onChange={setName} />
          </div>
          {name.trim() !== '' && (
            <button type="submit" className="btn" disabled={busy}>
              Create empty
            </button>
          )}
        </form>
        <DropZone
          busy={busy}
          onFiles={(files) => void create(files)}
          extra={
            sampleId && (
              <Link className="btn" href={pageLink('overview', { project: sampleId })}>
                Look at the sample
              </Link>
            )
          }
        />
        <p aria-live="polite" className="small sub mt3">
          {busy ? 'Reading the files. Large histories take a moment.' : ''}
        </p>
        {problem && (
          <p role="alert" className="small mt2" style={{ color: 'var(--bad)' }}>
            {[problem.message, ...problem.errors].join(' ')}
          </p>
        )}
        <TemplateLinks />
      </div>
    </section>
  );
}
