import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { importFiles } from '../../import-files.js';
import type { ImportResult } from '../../import-result.js';
import { textFile } from '../../testing/fixtures.js';
import { counterOf } from './counters.js';

const line = (cells: readonly string[], separator = ','): string => cells.map((cell) => `"${cell}"`).join(separator);
const read = async (rows: readonly (readonly string[])[], tail = ''): Promise<ImportResult> => await importFiles([textFile('log.csv', `${rows.map((row) => line(row)).join('\r\n')}\r\n${tail}`)]);
const valuesOf = ({ series }: ImportResult, at = 0): Record<string, number[]> => Object.fromEntries(Object.entries(series[at]?.values ?? {}).map(([metric, values]) => [metric, [...values].map((value) => Number(value.toFixed(3)))]));
const HEADER = ['(PDH-CSV 4.0) (Pacific Daylight Time)(420)', '\\\\WEB\\Processor(_Total)\\% Processor Time', '\\\\WEB\\Processor Information(_Total)\\% Processor Utility', '\\\\WEB\\Process(app)\\% Processor Time',
  '\\\\WEB\\PhysicalDisk(_Total)\\Disk Transfers/sec', '\\\\WEB\\PhysicalDisk(0 C:)\\Disk Transfers/sec', '\\\\WEB\\Network Interface(card)\\Bytes Total/sec', '\\\\WEB\\Network Interface(card 2)\\Bytes Total/sec',
  '\\\\WEB\\Network Interface(isatap.x)\\Bytes Total/sec', '\\\\DB\\Processor(_Total)\\% Processor Time'];

describe('Windows performance logs', () => {
  it('reads several machines, makes UTC of local time, drops the first row and keeps blanks as gaps', async () => {
    const result = await read([HEADER,
      ['07/04/2026 05:00:00.123', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' '], ['07/04/2026 05:01:00.125', '25.5', '140', '350', '30', '29', '100', '50', '7', '10'],
      ['07/04/2026 05:02:00.120', ' ', '90', '1', '10', '9', '100', ' ', '7', '100.00001'], ['07/04/2026 05:03:00.120', '50', '90', '1', '0', '9', '0', '0', '7', '-1']]);
    expect(result.files).toMatchObject([{ format: 'perfmon', rowsRead: 3, servers: 2 }]);
    expect(result.series.map(({ subject, startEpochSeconds, intervalSeconds }) => [subject.id, startEpochSeconds, intervalSeconds])).toEqual(
      ['WEB', 'DB'].map((id) => [id, Date.UTC(2026, 6, 4, 12, 1) / 1000, 60]),
    );
    expect(valuesOf(result)).toEqual({ cpuRatio: [0.255, Number.NaN, 0.5], diskIops: [30, 10, 0], networkBytesPerSecond: [150, 100, 0] });
    expect(valuesOf(result, 1)).toEqual({ cpuRatio: [0.1, 1] });
  });

  it('reads UTC bias east of Greenwich, tabs, and the footer of typeperf', async () => {
    const rows = [['(PDH-TSV 4.0) (India Standard Time)(-330)', '\\\\A\\Processor(_Total)\\% Processor Time'], ['07/04/2026 05:30:00.000', ' '], ['07/04/2026 05:31:00.000', '5'], ['07/04/2026 05:32:00.000', '6']];
    const { series } = await importFiles([textFile('x', `\r\n${rows.map((row) => line(row, '\t')).join('\r\n')}\r\nExiting, please wait...\r\nThe command completed successfully.\r\n`)]);
    expect(series).toMatchObject([{ startEpochSeconds: Date.UTC(2026, 6, 4, 0, 1) / 1000, values: { cpuRatio: Float32Array.of(0.05, 0.06) } }]);
  });

  it('says where there is no zone', async () => {
    const { issues } = await read([['(PDH-CSV 4.0)', '\\\\A\\Processor(_Total)\\% Processor Time'], ['07/04/2026 05:30:00.000', '1'], ['07/04/2026 05:31:00.000', '2']]);
    expect(issues.map(({ code }) => code)).toContain('no-time-zone');
  });

  it('reads German names from UTF-16 and turns free memory into used memory', async () => {
    const text = [['(PDH-CSV 4.0) (Mitteleuropäische Zeit)(-60)', '\\\\SRV\\Prozessor(_Total)\\Prozessorzeit (%)', '\\\\SRV\\Arbeitsspeicher\\Verfügbare MB', '\\\\SRV\\Physikalischer Datenträger(_Total)\\Lesevorgänge/s', '\\\\SRV\\Physikalischer Datenträger(_Total)\\Schreibvorgänge/s'],
      ['01/05/2026 01:00:00.000', ' ', '1', ' ', ' '], ['01/05/2026 01:05:00.000', '12.5', '3072', '3', '4']].map((row) => line(row)).join('\r\n');
    const result = await importFiles([{ name: 'x', bytes: new Uint8Array(iconv.encode(text, 'utf-16le', { addBOM: true })) }, textFile('servers.csv', 'Name,Cores,Memory (GiB)\nsrv.example.org,4,4\n')]);
    expect(result.series[0]).toMatchObject({ subject: { id: 'srv.example.org' }, startEpochSeconds: Date.UTC(2026, 0, 5, 0, 5) / 1000 });
    expect(valuesOf(result)).toEqual({ cpuRatio: [0.125], memoryMib: [1024], diskIops: [7] });
  });

  it('says what it would read where it knows no counter', async () => {
    const { files } = await read([['(PDH-CSV 4.0)', '\\\\A\\Thing(x)\\Whatever'], ['07/04/2026 05:30:00.000', '1']]);
    expect(files[0]).toMatchObject({ format: 'perfmon', issues: [{ code: 'no-known-counter', severity: 'error' }] });
  });

  it.each([
    ['Processeur', '% temps processeur', 'cpuRatio', 0.01], ['Procesador', '% de tiempo de procesador', 'cpuRatio', 0.01], ['Процессор', '% загруженности процессора', 'cpuRatio', 0.01], ['procesor', 'czas procesora (%)', 'cpuRatio', 0.01],
    ['Сведения о процессоре', '% загруженности процессора', 'cpuRatio', 0.01], ['Mémoire', 'Mégaoctets disponibles', 'memoryAvailableMib', 1], ['Mémoire', 'Kilo-octets disponibles', 'memoryAvailableMib', 1 / 1024],
    ['Память', 'Доступно МБ', 'memoryAvailableMib', 1], ['Память', 'Доступно байт', 'memoryAvailableMib', 1 / 1048576], ['Memory', 'Available KBytes', 'memoryAvailableMib', 1 / 1024],
    ['Disque physique', 'Octets disque/s', 'diskBytesPerSecond', 1], ['Physikalischer Datenträger', 'Bytes geschrieben/s', 'diskBytesPerSecond', 1], ['Физический диск', 'Обращений чтения с диска/с', 'diskIops', 1],
    ['Сетевой интерфейс', 'Всего байт/с', 'networkBytesPerSecond', 1], ['Interfejs sieciowy', 'Całkowita liczba bajtów/s', 'networkBytesPerSecond', 1],
  ])('knows %s\\%s', (object, counter, measure, factor) => {
    expect(counterOf(object, counter)).toMatchObject({ measure, factor });
  });

  it.each([['Process', '% Processor Time'], ['Prozess', 'Prozessorzeit (%)'], ['Processus', '% temps processeur'], ['Processor', '% User Time'], ['Memory', '% Committed Bytes In Use'], ['LogicalDisk', 'Disk Transfers/sec']])('leaves %s\\%s alone', (object, counter) => {
    expect(counterOf(object, counter)).toBeUndefined();
  });

  it('advises how to convert a binary log', async () => {
    const { issues } = await importFiles([{ name: 'log.blg', bytes: Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 32) }]);
    expect(issues).toMatchObject([{ code: 'not-a-table', maybe: 'Maybe convert it with: relog FILE -f csv -o FILE.csv' }]);
  });
});
