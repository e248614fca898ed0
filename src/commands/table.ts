import type { Bilingual } from '../messages/index.ts'
import type { Context, Status } from './io.ts'

/** Values of a command's options by their long names; `true` for one without a value. */
export type Options = Record<string, string | boolean | undefined>

/** A command as its module exports it. */
export interface CommandModule {
  run(paths: string[], options: Options, context: Context): Promise<Status>
}

/** An option of a command; one with `repeat` may be given several times, its values come joined by commas. */
interface Option {
  flags: string
  text: Bilingual
  choices?: readonly string[]
  initial?: string
  repeat?: true
}

/** One row of the table of commands: everything that its help says, and how to load it. */
export interface Command {
  name: string
  summary: Bilingual
  description: Bilingual
  /** What stands behind the command's name, and the names and meaning of its arguments; where absent, as of every command. */
  usage?: Bilingual
  arguments?: Bilingual
  paths?: Bilingual
  options: readonly Option[]
  /** What the exit statuses mean, where 1 means something. */
  exit?: Bilingual
  examples: readonly { line: string; text: Bilingual }[]
  load(): Promise<CommandModule>
}

/** How the text of files is encoded, for the commands that read documents. */
const encoding = {
  flags: '--encoding <name>',
  text: {
    en: 'encoding of text files and pages: utf-8, utf-16le, utf-16be, windows-1258, tcvn3 (ABC), tcvn5712, vni, vps, viscii; by content where absent',
    vi: 'bảng mã của tệp chữ và trang web: utf-8, utf-16le, utf-16be, windows-1258, tcvn3 (ABC), tcvn5712, vni, vps, viscii; nếu không nêu: tự nhận ra',
  },
}

export const commands: readonly Command[] = [
  {
    name: 'extract',
    summary: { en: 'write the task register of documents', vi: 'lập sổ nhiệm vụ của văn bản' },
    description: {
      en: 'Reads documents and writes a task register for each: who leads, with whom, to do what, by when.',
      vi: 'Đọc văn bản và lập sổ nhiệm vụ cho từng văn bản: ai chủ trì, ai phối hợp, làm gì, hạn khi nào.',
    },
    options: [
      {
        flags: '-f, --format <format>',
        choices: ['yaml', 'json', 'ndjson'],
        initial: 'yaml',
        text: {
          en: 'yaml (several documents: one YAML document each), json (one file: an object; else an array), ndjson (a register a line); default yaml',
          vi: 'yaml (nhiều văn bản: mỗi sổ một tài liệu YAML), json (một tệp: một đối tượng; còn lại: một mảng), ndjson (mỗi dòng một sổ); mặc định yaml',
        },
      },
      {
        flags: '-o, --output <folder>',
        text: {
          en: 'write one register per document into this folder, named after it',
          vi: 'ghi mỗi văn bản một sổ vào thư mục này, đặt tên theo văn bản',
        },
      },
      {
        flags: '--force',
        text: {
          en: 'with --output: also replace registers that hold tracking fields (status, note …)',
          vi: 'cùng --output: thay cả những sổ đang có mục theo dõi (status, note …)',
        },
      },
      encoding,
      {
        flags: '--update',
        text: {
          en: 'with --output: renew the registers there and keep what people wrote (status, note …, comments)',
          vi: 'cùng --output: cập nhật các sổ ở đó, giữ lại phần người dùng đã ghi (status, note …, ghi chú)',
        },
      },
      {
        flags: '--dry-run',
        text: {
          en: 'with --update: show what would change and write nothing',
          vi: 'cùng --update: cho xem các thay đổi, không ghi gì',
        },
      },
      {
        flags: '--check',
        text: {
          en: 'with --output: compare with the registers there, tracking fields aside, and exit 1 where they differ',
          vi: 'cùng --output: so với các sổ ở đó, không kể mục theo dõi; mã thoát 1 nếu khác',
        },
      },
      {
        flags: '--print-text',
        text: {
          en: 'write the text that the positions in a register refer to, and no register',
          vi: 'ghi phần chữ mà các vị trí trong sổ chỉ vào, thay cho sổ',
        },
      },
    ],
    exit: {
      en: 'Exit status: 0 done, 1 --check found a difference, 2 wrong usage or something could not be read or written.',
      vi: 'Mã thoát: 0 xong, 1 --check thấy khác biệt, 2 dùng sai cách hoặc có mục không đọc, không ghi được.',
    },
    examples: [
      {
        line: 'vbparse extract thong-bao-12.md',
        text: { en: 'one document, to the screen', vi: 'một văn bản, ra màn hình' },
      },
      {
        line: 'vbparse extract van-ban/ -o so/',
        text: { en: 'a folder, a register each', vi: 'cả thư mục, mỗi văn bản một sổ' },
      },
      {
        line: "vbparse extract 'van-ban/**/*.txt' -f ndjson",
        text: { en: 'a pattern, a line each', vi: 'theo mẫu tên, mỗi sổ một dòng' },
      },
      {
        line: 'vbparse extract van-ban/ -o so/ --update',
        text: { en: 'renew the registers', vi: 'cập nhật các sổ' },
      },
      { line: 'cat cong-van.txt | vbparse extract - -f json', text: { en: 'standard input', vi: 'đầu vào chuẩn' } },
    ],
    load: () => import('./extract.ts'),
  },
  {
    name: 'outline',
    summary: { en: 'draw the section tree of documents', vi: 'vẽ cây đề mục của văn bản' },
    description: {
      en: 'Draws the sections of documents as a tree, behind each how many tasks it holds with all below it.',
      vi: 'Vẽ cây đề mục của văn bản, sau mỗi mục là số nhiệm vụ của mục đó và các mục con.',
    },
    options: [
      {
        flags: '-f, --format <format>',
        choices: ['text', 'json'],
        initial: 'text',
        text: {
          en: 'text (a drawn tree) or json (one file: an object; else an array); default text',
          vi: 'text (cây) hoặc json (một tệp: một đối tượng; còn lại: một mảng); mặc định text',
        },
      },
      encoding,
    ],
    examples: [
      { line: 'vbparse outline chi-thi-05.md', text: { en: 'the tree', vi: 'cây đề mục' } },
      { line: 'vbparse outline van-ban/ -f json', text: { en: 'a folder, as data', vi: 'cả thư mục, dạng dữ liệu' } },
    ],
    load: () => import('./outline.ts'),
  },
  {
    name: 'explain',
    summary: { en: 'tell how the tasks of a document were read', vi: 'cho biết từng nhiệm vụ được đọc ra thế nào' },
    description: {
      en: 'Shows for each field of a task its words in the document, the rule that read them, the heading that it was taken over from, and why a reader should look at it.',
      vi: 'Cho xem từng mục của nhiệm vụ: lời văn trong văn bản, quy tắc đã đọc, lấy từ đề mục nào, và vì sao cần xem lại.',
    },
    usage: { en: '[options] <file> [task]', vi: '[tùy chọn] <tệp> [nhiệm vụ]' },
    arguments: { en: 'file, task', vi: 'tệp, nhiệm vụ' },
    paths: {
      en: 'the document (or - for standard input), and the id of a task or the path of a section; without it all tasks',
      vi: 'văn bản (hoặc - cho đầu vào chuẩn), và mã nhiệm vụ hoặc đường dẫn mục; nếu không nêu: mọi nhiệm vụ',
    },
    options: [
      {
        flags: '-f, --format <format>',
        choices: ['text', 'json'],
        initial: 'text',
        text: {
          en: 'text (source lines, underlined) or json; default text',
          vi: 'text (dòng văn bản có gạch chân) hoặc json; mặc định text',
        },
      },
      encoding,
    ],
    examples: [
      { line: 'vbparse explain chi-thi-05.md', text: { en: 'all its tasks', vi: 'mọi nhiệm vụ' } },
      { line: 'vbparse explain chi-thi-05.md II.1.a', text: { en: 'one task', vi: 'một nhiệm vụ' } },
    ],
    load: () => import('./explain.ts'),
  },
  {
    name: 'diff',
    summary: { en: 'tell what changed between two registers', vi: 'so sánh hai sổ nhiệm vụ' },
    description: {
      en: 'Tells what became of each task between two registers, documents, or folders of them: changed, moved, carried over, split, merged, dropped, added.',
      vi: 'Cho biết từng nhiệm vụ thay đổi thế nào giữa hai sổ, hai văn bản hoặc hai thư mục: có thay đổi, chuyển mục, chuyển tiếp, tách, gộp, không còn, mới.',
    },
    usage: { en: '[options] <old> <new>', vi: '[tùy chọn] <cũ> <mới>' },
    arguments: { en: 'old, new', vi: 'cũ, mới' },
    paths: {
      en: 'a register, a document, a folder or pattern of them each; - for standard input on one side',
      vi: 'mỗi bên là sổ, văn bản, thư mục hoặc mẫu tên; - cho đầu vào chuẩn ở một bên',
    },
    options: [
      {
        flags: '-f, --format <format>',
        choices: ['text', 'json', 'markdown', 'html'],
        initial: 'text',
        text: {
          en: 'text, json, markdown (for a merge request) or html (one page); default text',
          vi: 'text, json, markdown (cho yêu cầu gộp) hoặc html (một trang); mặc định text',
        },
      },
      { flags: '-o, --output <file>', text: { en: 'write into this file', vi: 'ghi vào tệp này' } },
      {
        flags: '--match-threshold <share>',
        text: {
          en: 'how alike two tasks must be to be taken for one, 0 to 1; default 0.45',
          vi: 'hai nhiệm vụ phải giống nhau đến mức nào để coi là một, từ 0 đến 1; mặc định 0.45',
        },
      },
      {
        flags: '--ignore <field>',
        repeat: true,
        text: {
          en: 'take no notice of this field (repeatable): lead, coordinating, actions, deadline, deliverable, text, section, document, status, completed, progress, assignee, note',
          vi: 'bỏ qua trường này (dùng được nhiều lần): lead, coordinating, actions, deadline, deliverable, text, section, document, status, completed, progress, assignee, note',
        },
      },
      {
        flags: '--only <kind>',
        repeat: true,
        text: {
          en: 'list these only (repeatable): changed, moved-and-changed, moved, carried-over, split, merged, dropped, added, unchanged; the exit status goes by what is listed',
          vi: 'chỉ liệt kê loại này (dùng được nhiều lần): changed, moved-and-changed, moved, carried-over, split, merged, dropped, added, unchanged; mã thoát tính theo phần được liệt kê',
        },
      },
    ],
    exit: {
      en: 'Exit status: 0 equal, 1 different, 2 wrong usage or something could not be read, compared or written.',
      vi: 'Mã thoát: 0 giống nhau, 1 có khác biệt, 2 dùng sai cách hoặc có mục không đọc, không so sánh, không ghi được.',
    },
    examples: [
      {
        line: 'vbparse diff tb-41.md tb-136.docx',
        text: { en: 'the notices of two meetings', vi: 'thông báo của hai phiên họp' },
      },
      {
        line: 'vbparse diff so-cu/ so-moi/ -f html -o thay-doi.html',
        text: { en: 'two folders, as a page', vi: 'hai thư mục, thành một trang' },
      },
      {
        line: 'vbparse diff tb-12.yaml tb-12.md --only dropped --only added',
        text: { en: 'a register and its document', vi: 'một sổ và văn bản của nó' },
      },
    ],
    load: () => import('./diff.ts'),
  },
  {
    name: 'validate',
    summary: { en: 'check documents and registers', vi: 'kiểm tra văn bản và sổ nhiệm vụ' },
    description: {
      en: 'Checks documents and registers against the schema and the rules, and tells every finding with its place and what to do.',
      vi: 'Kiểm tra văn bản và sổ theo lược đồ và các quy tắc, nêu mọi điểm cần sửa kèm vị trí và cách sửa.',
    },
    paths: {
      en: 'documents, registers (.yaml, .yml, .json, .ndjson), folders of them, patterns in quotes, or - for standard input',
      vi: 'văn bản, sổ (.yaml, .yml, .json, .ndjson), thư mục, mẫu tên trong dấu nháy, hoặc - cho đầu vào chuẩn',
    },
    options: [
      {
        flags: '-f, --format <format>',
        choices: ['text', 'json', 'sarif', 'junit', 'github'],
        initial: 'text',
        text: {
          en: 'text (with the source line), json, sarif (2.1.0), junit (XML) or github (annotations); default text',
          vi: 'text (kèm dòng văn bản), json, sarif (2.1.0), junit (XML) hoặc github (chú thích); mặc định text',
        },
      },
      {
        flags: '--fail-on <level>',
        choices: ['error', 'warning', 'info'],
        text: {
          en: 'exit 1 where a finding is of this level or graver; default error',
          vi: 'mã thoát 1 khi có mục từ mức này trở lên; mặc định error',
        },
      },
      {
        flags: '--max-warnings <number>',
        text: { en: 'exit 1 where there are more warnings', vi: 'mã thoát 1 khi có nhiều cảnh báo hơn' },
      },
      {
        flags: '--suppress',
        text: {
          en: 'write the findings of today into the baseline, so that only new ones count',
          vi: 'ghi các mục hôm nay vào tệp đã biết, để về sau chỉ tính mục mới',
        },
      },
      {
        flags: '--baseline <file>',
        text: {
          en: 'the baseline; default vbparse.baseline.json in the working folder',
          vi: 'tệp ghi các mục đã biết; mặc định vbparse.baseline.json trong thư mục đang đứng',
        },
      },
      {
        flags: '--as-of <date>',
        text: {
          en: 'tell open tasks whose deadline lies before this day (YYYY-MM-DD)',
          vi: 'nêu nhiệm vụ chưa xong có hạn trước ngày này (NNNN-TT-NN)',
        },
      },
      {
        flags: '--stdin-name <name>',
        text: {
          en: 'name of what comes from standard input; its extension tells a register from a document',
          vi: 'tên của đầu vào chuẩn; phần mở rộng cho biết là sổ hay văn bản',
        },
      },
      {
        flags: '--cache',
        text: {
          en: 'remember results in .vbparse-cache.json by content, version and configuration',
          vi: 'nhớ kết quả trong .vbparse-cache.json theo nội dung, phiên bản và cấu hình',
        },
      },
      { flags: '--cache-file <file>', text: { en: 'remember them in this file', vi: 'nhớ kết quả trong tệp này' } },
      {
        flags: '--rules',
        text: {
          en: 'list the rules, each with an example that fails and one that passes',
          vi: 'liệt kê các quy tắc, mỗi quy tắc một ví dụ sai và một ví dụ đúng',
        },
      },
    ],
    exit: {
      en: 'Exit status: 0 done, 1 a finding that counts, 2 wrong usage or something could not be read or written.',
      vi: 'Mã thoát: 0 xong, 1 có mục cần sửa, 2 dùng sai cách hoặc có mục không đọc, không ghi được.',
    },
    examples: [
      { line: 'vbparse validate van-ban/ so/', text: { en: 'an archive', vi: 'cả kho' } },
      {
        line: 'vbparse validate so/ -f sarif > vbparse.sarif',
        text: { en: 'for a code scanning page', vi: 'cho trang quét mã' },
      },
      {
        line: 'vbparse validate so/ --as-of 2026-03-31 --fail-on warning',
        text: { en: 'what is overdue fails', vi: 'quá hạn là không đạt' },
      },
      { line: 'vbparse validate --rules', text: { en: 'the rules', vi: 'các quy tắc' } },
    ],
    load: () => import('./validate.ts'),
  },
  {
    name: 'schema',
    summary: { en: "print the register's JSON Schema", vi: 'in lược đồ JSON Schema của sổ' },
    description: {
      en: 'Prints the JSON Schema (draft 2020-12) of a task register; the package has it as vbparse/schema.',
      vi: 'In JSON Schema (draft 2020-12) của sổ nhiệm vụ; trong gói là vbparse/schema.',
    },
    usage: { en: '[options]', vi: '[tùy chọn]' },
    arguments: { en: '', vi: '' },
    paths: { en: '', vi: '' },
    options: [],
    examples: [{ line: 'vbparse schema > register.schema.json', text: { en: 'into a file', vi: 'vào tệp' } }],
    load: () => import('./schema.ts'),
  },
  {
    name: 'report',
    summary: {
      en: 'bring registers to people: table, Excel, page, calendar',
      vi: 'lập báo cáo: bảng, Excel, trang web, lịch',
    },
    description: {
      en: 'Brings one or many registers (or documents) to people, with how each task stands as of a day: done in time or late, open in time or overdue, cancelled, due soon, without a deadline.',
      vi: 'Lập báo cáo từ một hay nhiều sổ (hoặc văn bản), với tình trạng từng nhiệm vụ tính đến một ngày: hoàn thành đúng hạn, quá hạn; chưa hoàn thành trong hạn, quá hạn; bị hủy; sắp đến hạn; chưa có hạn.',
    },
    paths: {
      en: 'registers or documents: files, folders, patterns in quotes, or - for standard input',
      vi: 'sổ hoặc văn bản: tệp, thư mục, mẫu tên trong dấu nháy, hoặc - cho đầu vào chuẩn',
    },
    options: [
      {
        flags: '-f, --format <format>',
        choices: ['table', 'markdown', 'csv', 'xlsx', 'ics', 'html'],
        initial: 'table',
        text: {
          en: 'table (for the terminal), markdown, csv, xlsx (Excel), ics (calendar), html (a page for review); default table',
          vi: 'table (bảng ra màn hình), markdown, csv, xlsx (Excel), ics (lịch), html (trang rà soát); mặc định table',
        },
      },
      { flags: '-o, --output <file>', text: { en: 'write into this file', vi: 'ghi vào tệp này' } },
      {
        flags: '--as-of <date>',
        text: {
          en: 'tell how tasks stand on this day (default today)',
          vi: 'tính tình trạng đến ngày này (mặc định hôm nay)',
        },
      },
      {
        flags: '--soon <days>',
        text: {
          en: 'days before its deadline that a task counts as due soon (default 7)',
          vi: 'số ngày trước hạn được coi là sắp đến hạn (mặc định 7)',
        },
      },
      {
        flags: '--lead <name>',
        text: {
          en: 'only tasks that this agency leads (part of its name, diacritics optional)',
          vi: 'chỉ nhiệm vụ do đơn vị này chủ trì (một phần tên, không cần dấu)',
        },
      },
      {
        flags: '--coordinating <name>',
        text: { en: 'only tasks in which this agency coordinates', vi: 'chỉ nhiệm vụ mà đơn vị này phối hợp' },
      },
      {
        flags: '--status <list>',
        text: {
          en: 'only these: done-in-time, done-late, in-time, overdue, no-deadline, cancelled; soon, open, done',
          vi: 'chỉ những tình trạng này: done-in-time, done-late, in-time, overdue, no-deadline, cancelled; soon, open, done',
        },
      },
      {
        flags: '--confidence <list>',
        text: { en: 'only these: high, medium, low', vi: 'chỉ độ tin cậy này: high, medium, low' },
      },
      {
        flags: '--due-before <date>',
        text: { en: 'due on this day or before', vi: 'đến hạn vào hoặc trước ngày này' },
      },
      { flags: '--due-after <date>', text: { en: 'due on this day or after', vi: 'đến hạn vào hoặc sau ngày này' } },
      {
        flags: '--group-by <key>',
        choices: ['lead', 'document', 'month'],
        text: {
          en: 'a table for each lead, document or month',
          vi: 'mỗi đơn vị (lead), văn bản (document) hoặc tháng (month) một bảng',
        },
      },
      {
        flags: '--sort <key>',
        choices: ['due', 'lead', 'document', 'status', 'text'],
        initial: 'due',
        text: {
          en: 'due, lead, document, status or text; default due',
          vi: 'xếp theo due, lead, document, status hoặc text; mặc định due',
        },
      },
      {
        flags: '--columns <list>',
        text: {
          en: 'these columns: number, text, lead, coordinating, deadline, deliverable, status, document, section, actions, confidence, assignee, progress, note, completed, id',
          vi: 'các cột: number, text, lead, coordinating, deadline, deliverable, status, document, section, actions, confidence, assignee, progress, note, completed, id',
        },
      },
      {
        flags: '--no-bom',
        text: { en: 'csv without the byte order mark that Excel needs', vi: 'csv không có dấu BOM mà Excel cần' },
      },
      {
        flags: '--alarm <days>',
        text: {
          en: 'ics: remind so many days before (default 7,3,1; none)',
          vi: 'ics: nhắc trước chừng ấy ngày (mặc định 7,3,1; none: không nhắc)',
        },
      },
      {
        flags: '--events',
        text: { en: 'ics: all-day events instead of to-dos', vi: 'ics: sự kiện cả ngày thay cho việc cần làm' },
      },
    ],
    examples: [
      {
        line: 'vbparse report so/',
        text: { en: 'all registers of a folder, by deadline', vi: 'mọi sổ trong thư mục, xếp theo hạn' },
      },
      {
        line: 'vbparse report so/ --status overdue,soon --group-by lead',
        text: { en: 'what is late or due soon, by agency', vi: 'việc quá hạn, sắp đến hạn, theo đơn vị' },
      },
      {
        line: 'vbparse report so/ -f xlsx -o theo-doi.xlsx',
        text: { en: 'a workbook for Excel', vi: 'bảng tính Excel' },
      },
      {
        line: 'vbparse report chi-thi-05.docx -f html -o ra-soat.html',
        text: { en: 'a page to review a document', vi: 'trang rà soát một văn bản' },
      },
      {
        line: 'vbparse report so/ -f ics -o han.ics',
        text: { en: 'deadlines for the calendar', vi: 'đưa các hạn vào lịch' },
      },
    ],
    load: () => import('./report.ts'),
  },
]
