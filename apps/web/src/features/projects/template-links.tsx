'use client';
import type { Template } from '@stowage/contracts';
import { paths, useTemplates } from '../../api/queries';

/** Empty CSV files to fill in, for who has no export. */
export function TemplateLinks() {
  const { data: templates } = useTemplates();
  if (!templates || templates.length === 0) return null;
  return (
    <div className="mt3">
      <p className="small q">No file yet? Fill in one of these; only names, cores and memory are needed.</p>
      <ul className="list mt2">
        {templates.map(({ file, title, columns }) => (
          <li key={file}>
            <a href={paths.template(file)} download>
              {title}
            </a>
            <span className="small q">{file}</span>
            <p>{columnWords(columns)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** "Needs name; may hold 24 more columns such as site, rack, model." */
function columnWords(columns: Template['columns']): string {
  const needed = columns.filter(({ required }) => required).map(({ name }) => name);
  const others = columns.filter(({ required }) => !required).map(({ name }) => name);
  return `Needs ${needed.join(', ')}.${others.length === 0 ? '' : ` May also hold ${others.slice(0, 6).join(', ')}${others.length > 6 ? ` and ${others.length - 6} more` : ''}.`}`;
}
