import type { Measure } from '../../rows.js';

/** What a counter says, whatever the language of the Windows that wrote it. */
export interface Counter {
  readonly measure: Measure;
  /** To the unit of the measure. */
  readonly factor: number;
  /** Where several counters say the same, those of the lowest rank are read and summed. */
  readonly rank: number;
}

interface Rule extends Counter {
  readonly object: RegExp;
  readonly counter: RegExp;
}

const MIB = 1024 * 1024;
const CPU = /prozessor|process?or|process?eur|procesador|process?ore|processador|процессор|procesor|processzor|işlemci|プロセッサ|处理器|處理器|프로세서/;
const CPU_INFORMATION = /informa|сведения|információ|bilgi|情報|信息|資訊|정보/;
const CPU_TIME = /^% processor time$|prozessorzeit|temps processeur|tiempo (de|del) procesador|tempo (do |de |del )?(processore|processador)|загруженности процессора|czas.* procesora|processor.?tij?d|processzoridő|čas procesoru|işlemci zamanı|プロセッサ時間|processor time$|处理器时间|處理器時間|프로세서 시간/;
const CPU_UTILITY = /^% processor utility$|prozessorauslastung|utilité du processeur|utilidad del procesador|wykorzystania procesora|полезность процессора/;
const MEMORY = /^(memory|arbeitsspeicher|speicher|mémoire|memoria|memória|память|pamięć|geheugen|minne|paměť|bellek|メモリ|内存|記憶體|메모리)$/;
const AVAILABLE = 'available|verfügbar|disponib|disponív|доступно|dostępn|beschikbaar|tillgänglig|dostupn|rendelkezésre|kullanılabilir|使用可能|可用|사용';
const available = (unit: string): RegExp => new RegExp(`(?=.*(?:${AVAILABLE}))(?=.*(?:${unit}))`);
const DISK = /^physicaldisk$|physikalischer datenträger|disque physique|disco f[ií]sico|физический диск|dysk fizyczny|fysieke schijf|fysisk disk|fyzický disk|fizikai lemez|fizikseldisk|物理ディスク|物理磁盘|實體磁碟|실제 디스크/;
const CARD = /^network interface|netzwerkschnittstelle|interface réseau|interfa[zc] de red|interfaccia di rete|interface de rede|сетевой интерфейс|interfejs sieciowy|netwerkinterface|nätverksgränssnitt|síťové rozhraní|hálózati illesztő|ağ arabirimi|ネットワーク インターフェイス|网络接口|網路介面|네트워크 인터페이스/;

const rule = (measure: Measure, rank: number, factor: number, [object, counter]: readonly [RegExp, RegExp]): Rule => ({ measure, rank, factor, object, counter });

/** In this order: the first that fits counts, so what is special stands before what is general. */
const RULES: readonly Rule[] = [
  rule('cpuRatio', 0, 0.01, [/^hyper-v hypervisor logical processor$/, /^% total run time$/]),
  rule('cpuRatio', 1, 0.01, [new RegExp(`(?=.*(?:${CPU.source}))(?=.*(?:${CPU_INFORMATION.source}))`), CPU_TIME]),
  rule('cpuRatio', 2, 0.01, [CPU, CPU_TIME]),
  rule('cpuRatio', 3, 0.01, [CPU, CPU_UTILITY]),
  rule('memoryAvailableMib', 1, 1, [MEMORY, available('mbyte|mégaoctet|megabyte|megabajt| mb|мб|мегабайт|^mb |\\(mb\\)|mb\\)?$| mo$')]),
  rule('memoryAvailableMib', 2, 1 / 1024, [MEMORY, available('kbyte|kilo-?octet|kilobyte| kb|кб|килобайт|\\(kb\\)|kb$')]),
  rule('memoryAvailableMib', 3, 1 / MIB, [MEMORY, available('byte|octet|байт|bajt|bájt|bayt|バイト|字节|位元組|바이트')]),
  rule('diskIops', 2, 1, [DISK, /^disk (reads|writes)\/sec|^(lesevorgänge|schreibvorgänge)\/s|^(lectures|écritures) disque\/s|^(lecturas|escrituras) (de|en) disco\/s|^(letture|scritture) (da |su |di )?disco\/sec|^(leituras|gravações) (de|em|no) disco\/s|обращений (чтения|записи)|^(odczyty|zapisy) (dysku|na dysku)\/s/]),
  rule('diskIops', 1, 1, [DISK, /transfers?\/|übertragungen|transferts|transferencias|trasferimenti|transferências|обращений к диску|transfery|överdracht|overdrachten|överföringar|přenosy|átvitel/]),
  rule('diskBytesPerSecond', 2, 1, [DISK, /^disk (read|write) bytes\/sec|bytes (gelesen|geschrieben)\/s|(lectures|écritures) disque, octets|bytes de (lectura|escritura|leitura|gravação)|byte (letti|scritti)|bytes (lidos|escritos)|скорость (чтения|записи)|bajty (odczytu|zapisu)/]),
  rule('diskBytesPerSecond', 1, 1, [DISK, /^disk bytes\/sec|^bytes\/s$|^octets disque\/s|^bytes (de|en) disco\/s|^byte (su |da |del )?disco\/s|скорость обмена с диском|^bajty dysku\/s/]),
  rule('networkBytesPerSecond', 1, 1, [CARD, /^bytes total\/|gesamtanzahl.*bytes|gesamt-?bytes|bytes gesamt|total des octets|total d'octets|octets totaux|total de bytes|bytes totales|totale byte|byte totali|всего байт|(całkowita )?liczba bajtów( razem)?\/s|totaal aantal bytes|totalt antal byte|bajty celkem|összes bájt|toplam bayt/]),
  rule('networkBytesPerSecond', 2, 1, [CARD, /^bytes (received|sent)\/|(empfangene|gesendete) bytes|bytes (empfangen|gesendet)|octets (reçus|envoyés)|bytes (recibidos|enviados|recebidos)|byte (ricevuti|inviati)|(получено|отправлено|послано) байт|байт (получено|отправлено|послано)|bajty (odebrane|wysłane)/]),
  rule('powerWatts', 1, 0.001, [/^power meter$|^energiemesser$|^стромометр$/, /^power$|^leistung$/]),
];

/** undefined = a counter the plan has no use for, or one whose name is not known in this language. */
export function counterOf(object: string, counter: string): Counter | undefined {
  const [objectKey, counterKey] = [keyOf(object), keyOf(counter)];
  return RULES.find((each) => each.object.test(objectKey) && each.counter.test(counterKey));
}

function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase().trim();
}
