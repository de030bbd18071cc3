import { describe, expect, it } from '@jest/globals';
import { issuesToCsv } from './issues-to-csv.js';

const valueOf = (value: string): string => issuesToCsv([{ severity: 'note', code: 'x', message: 'm', value }]).split('\r\n')[1]?.split(',').slice(4, 5).join() ?? '';

describe('issuesToCsv', () => {
  it('writes a header, a byte order mark and one quoted line an issue', () => {
    const csv = issuesToCsv([{ severity: 'error', code: 'c', message: 'Say "no"', file: 'a.csv', sheet: 'S', row: 3, column: 'RAM', value: '1,5', maybe: 'Maybe not.' }]);
    expect(csv).toBe('\uFEFF"file","sheet","row","column","value","severity","reason","maybe"\r\n"a.csv","S","3","RAM","1,5","error","Say ""no""","Maybe not."\r\n');
  });

  it.each(['=1+1', '+1', '@x', '-x', '\tx', '＝1'])('makes %j inert', (value) => {
    expect(valueOf(value)).toBe(`"'${value}"`);
  });

  it('leaves negative numbers alone', () => {
    expect(valueOf('-5.2')).toBe('"-5.2"');
  });
});
