import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FolderInUse, lockFolder } from './lock-folder.js';

describe('lockFolder', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'stowage-lock-'));
    file = path.join(folder, 'lock');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('refuses a second holder and says who has it', () => {
    const release = lockFolder(folder, file);
    expect(() => lockFolder(folder, file)).toThrow(FolderInUse);
    expect(() => lockFolder(folder, file)).toThrow(`in use by process ${process.pid}`);
    release();
    expect(existsSync(file)).toBe(false);
  });

  it('takes over from a process that is gone', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => child.once('exit', resolve));
    writeFileSync(file, `${child.pid} 1`);
    lockFolder(folder, file)();
    expect(existsSync(file)).toBe(false);
  });

  it('takes over where another process has got the number of the dead one', () => {
    writeFileSync(file, `${process.ppid} 1`);
    expect(() => lockFolder(folder, file)()).not.toThrow();
  });
});
