import type { Rewrite } from '../office/fixed-zip.js';

/** Parts of the notes pages the library adds to every slide, empty, in a form PowerPoint takes for damage. */
export const isNotes = (path: string): boolean => path.startsWith('ppt/notes');

/**
 * What the library writes against the standard, put right: slide masters that are listed but not there, notes pages and
 * what refers to them, the look of a paragraph in the midst of it, the same number for several shapes of a slide. The clock gives way to the report's date.
 */
export function repair(date: string): Rewrite {
  const moment = `${/^\d{4}-\d{2}-\d{2}$/.test(date) ? date : '1980-01-01'}T00:00:00Z`;
  return (path, part) => {
    const text = part.replace(NO_CHARACTERS, '');
    if (path === '[Content_Types].xml') return text.replace(/<Override PartName="\/ppt\/(notes[^"]*|slideMasters\/slideMaster(?!1\.xml)[^"]*)"[^>]*\/>/g, '');
    if (path.endsWith('.rels')) return text.replace(/<Relationship [^>]*relationships\/notes(Slide|Master)"[^>]*\/>/g, '');
    if (path === 'ppt/presentation.xml') return text.replace(/<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/, '');
    if (path === 'docProps/core.xml') return text.replace(/\d{4}-\d\d-\d\dT[\d:]+Z/g, moment);
    if (path === 'docProps/app.xml') return text.replace(/<Notes>\d+<\/Notes>/, '<Notes>0</Notes>');
    return path.startsWith('ppt/slides/') ? numbered(text.replace(LATE_PARAGRAPH_LOOK, '</a:r>')) : text;
  };
}

/** XML has no way to write them, so a name that holds one would be damage. */
// oxlint-disable-next-line no-control-regex -- these are the ones meant
const NO_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** It stands once, before the first run. */
const LATE_PARAGRAPH_LOOK = /<\/a:r><a:pPr(?:[^>]*\/>|[^>]*[^/]>.*?<\/a:pPr>)/g;

/** Numbers the shapes of a slide from 1, in their order; nothing refers to the numbers. */
function numbered(slide: string): string {
  let last = 0;
  return slide.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${++last}"`);
}
