'use client';
import type { ImportSummary } from '@stowage/contracts';
import { useState } from 'react';
import { asProblem, type ApiProblem } from '../../api/problem';
import { importFiles } from '../../api/upload';
import { DropZone } from '../../ui/drop-zone';
import { bytes, counted } from '../../ui/format';

/** Upload with a clear result: what each file was taken for and what came out of it. */
export function ImportPanel({ projectId }: { readonly projectId: string }) {
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<ImportSummary>();
  const [problem, setProblem] = useState<ApiProblem>();
  const take = async (files: readonly File[]) => {
    setBusy(true);
    setProblem(undefined);
    try {
      setResult(await importFiles(projectId, files));
    } catch (error) {
      setProblem(asProblem(error));
    }
    setBusy(false);
  };
  return (
    <>
      <DropZone busy={busy} onFiles={(files) => void take(files)} />
      <div aria-live="polite">
        {busy && <p className="small sub mt2">Reading the files. Large histories take a moment.</p>}
        {result && !busy && <ImportResult result={result} />}
      </div>
      {problem && (
        <p role="alert" className="mt2" style={{ color: 'var(--bad)' }}>
          {[problem.message, ...problem.errors].join(' ')}
        </p>
      )}
    </>
  );
}

function ImportResult({ result: { files, status, error, issueCount } }: { readonly result: ImportSummary }) {
  return (
    <section className="panel mt3">
      <div className="ph">
        <h2>{status === 'failed' ? 'Nothing was taken from these files' : `${counted(files.length, 'file')} read`}</h2>
        <span className="cap">{issueCount === 0 ? 'nothing to look at' : `${counted(issueCount, 'row')} to look at`}</span>
      </div>
      <div className="pb">
        {error && <p className="sub">{error}</p>}
        <ul className="list">
          {files.map(({ file, recognized, format, rows, machines, samples, sizeBytes }) => (
            <li key={file}>
              <b>{file}</b>
              <span className={recognized ? 'tag good' : 'tag bad'}>{recognized ? format : 'not recognised'}</span>
              <p>
                {recognized
                  ? `${counted(rows, 'row')}, ${counted(machines, 'machine')}, ${counted(samples, 'sample')}, ${bytes(sizeBytes)}.`
                  : 'We could not tell what this file is. Maybe it is an export we do not read yet; the CSV templates always work.'}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
