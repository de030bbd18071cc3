import { describe, expect, it } from '@jest/globals';
import type { Issue } from '@stowage/domain';
import { notesTogether } from './notes-together.js';

const note = (file: string): Issue => ({ severity: 'note', code: 'trace', message: 'A trace is a machine.', file });

describe('notesTogether', () => {
  it('says once what holds for many files, at the place of the first', () => {
    const bad: Issue = { severity: 'error', code: 'cut', message: 'Cut.', file: '2.csv', row: 3 };
    const issues = [note('1.csv'), bad, ...['2.csv', '3.csv', '4.csv', '5.csv', '6.csv'].map(note)];
    expect(notesTogether(issues)).toEqual([{ ...note('1.csv'), message: 'A trace is a machine. The same holds for 5 more files.' }, bad]);
  });

  it('leaves a few files their own notes', () => {
    const issues = ['1.csv', '2.csv'].map(note);
    expect(notesTogether(issues)).toEqual(issues);
  });
});
