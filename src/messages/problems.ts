import type { Lang } from './language.ts'

/** What is wrong, and what to do about it. */
type Text = readonly [what: string, remedy: string]

/**
 * Everything that can go wrong for a user, in both languages. The keys are stable: they are `code` of the errors
 * that the library throws.
 */
export const problems = {
  'read/empty': {
    en: ['the file is empty', 'check that it was saved or copied whole'],
    vi: ['tệp rỗng', 'hãy kiểm tra xem tệp đã được lưu hoặc sao chép đủ chưa'],
  },
  'read/blank': {
    en: ['the file holds white space only', 'check that it was saved or copied whole'],
    vi: ['tệp chỉ có khoảng trắng', 'hãy kiểm tra xem tệp đã được lưu hoặc sao chép đủ chưa'],
  },
  'read/not-utf8': {
    en: [
      'the text is not valid UTF-8 (byte 0x{byte} at offset {offset}), nor Vietnamese in an older encoding',
      'save it as UTF-8, or name its encoding with --encoding',
    ],
    vi: [
      'văn bản không đúng mã UTF-8 (byte 0x{byte} tại vị trí {offset}) và không nhận ra bảng mã tiếng Việt cũ nào',
      'hãy lưu lại bằng mã UTF-8, hoặc nêu bảng mã bằng --encoding',
    ],
  },
  'read/not-utf16': {
    en: ['the text is in UTF-16 and ends or breaks within a character', 'check that it was saved or copied whole'],
    vi: ['văn bản dùng mã UTF-16 và bị đứt giữa một ký tự', 'hãy kiểm tra xem tệp đã được lưu hoặc sao chép đủ chưa'],
  },
  'read/encoding': {
    en: ["unknown encoding '{name}'", 'one of {choices}'],
    vi: ["không có bảng mã '{name}'", 'chọn một trong {choices}'],
  },
  'read/encoding-near': {
    en: ["unknown encoding '{name}'", 'did you mean {nearest}? ({choices})'],
    vi: ["không có bảng mã '{name}'", 'có phải ý bạn là {nearest}? ({choices})'],
  },
  'read/tags': {
    en: ['the page has more than {limit} tags', 'save the document alone, without the page around it'],
    vi: ['trang có hơn {limit} thẻ', 'hãy chỉ lưu phần văn bản, bỏ phần trang web bao quanh'],
  },
  'read/encrypted': {
    en: ['the {kind} is encrypted: it needs a password', 'open it with its password and save it without one'],
    vi: ['tệp {kind} được mã hóa: cần mật khẩu để mở', 'hãy mở bằng mật khẩu rồi lưu lại thành tệp không có mật khẩu'],
  },
  'read/damaged': {
    en: ['the {kind} is damaged or cut off', 'get it again from its source, or open it and save it anew'],
    vi: ['tệp {kind} bị hỏng hoặc bị cắt cụt', 'hãy lấy lại tệp từ nơi gửi, hoặc mở ra rồi lưu lại thành tệp mới'],
  },
  'read/no-office': {
    en: [
      'the file is {kind}, which is read by way of LibreOffice, and there is no soffice on the PATH',
      'install LibreOffice Writer (Debian, Ubuntu: apt-get install libreoffice-writer-nogui), or save the file as .docx',
    ],
    vi: [
      'tệp là {kind}, cần LibreOffice để đọc, nhưng không thấy soffice trong PATH',
      'hãy cài LibreOffice Writer (Debian, Ubuntu: apt-get install libreoffice-writer-nogui) hoặc lưu tệp thành .docx',
    ],
  },
  'read/office-failed': {
    en: [
      'LibreOffice could not convert the file, {kind} ({reason})',
      'open it in an office program and save it as .docx',
    ],
    vi: [
      'LibreOffice không chuyển đổi được tệp {kind} ({reason})',
      'hãy mở bằng chương trình văn phòng rồi lưu thành .docx',
    ],
  },
  'read/office-slow': {
    en: [
      'LibreOffice did not convert the file, {kind}, within {seconds} seconds and was stopped',
      'try again, or open it in an office program and save it as .docx',
    ],
    vi: [
      'LibreOffice không chuyển đổi xong tệp {kind} trong {seconds} giây và đã bị dừng',
      'hãy thử lại, hoặc mở bằng chương trình văn phòng rồi lưu thành .docx',
    ],
  },
  'read/unsupported': {
    en: ['the file seems to be {kind}, which is not supported yet', 'save the text of it as .txt or .md in UTF-8'],
    vi: ['tệp có vẻ là {kind}, hiện chưa hỗ trợ', 'hãy lưu phần chữ thành tệp .txt hoặc .md bằng mã UTF-8'],
  },
  'read/picture': {
    en: [
      'the file seems to be {kind}: a picture holds no text',
      'recognise its text first (OCR) and save that as .txt',
    ],
    vi: ['tệp có vẻ là {kind}: ảnh không chứa chữ', 'hãy nhận dạng chữ (OCR) trước rồi lưu thành tệp .txt'],
  },
  'read/binary': {
    en: ['the file is binary, not text (control characters)', 'give a text file, .txt or .md in UTF-8'],
    vi: ['tệp ở dạng nhị phân, không phải văn bản (có ký tự điều khiển)', 'hãy dùng tệp chữ .txt hoặc .md, mã UTF-8'],
  },
  'read/too-large': {
    en: ['the file has {size} MB, and at most {limit} MB are read', 'split it into its documents'],
    vi: ['tệp có {size} MB, chỉ đọc được tối đa {limit} MB', 'hãy tách thành từng văn bản'],
  },
  'read/truncated': {
    en: ['the file ends too early', 'it was not copied or downloaded whole: fetch it again'],
    vi: ['tệp bị cụt phần cuối', 'tệp chưa được sao chép hoặc tải về đủ: hãy lấy lại'],
  },
  'read/damaged-part': {
    en: ['the file is damaged ({part})', 'fetch it again, or open it in its program and save it anew'],
    vi: ['tệp bị hỏng ({part})', 'hãy lấy lại tệp, hoặc mở bằng phần mềm soạn thảo rồi lưu lại'],
  },
  'read/not-word': {
    en: ['the file is a zip archive without a Word document in it', 'unpack it and give the documents'],
    vi: ['tệp là kho nén không chứa văn bản Word', 'hãy giải nén rồi chỉ từng văn bản'],
  },
  'read/zip-entries': {
    en: ['the file holds {count} parts, and at most {limit} are read', 'save the document anew in Word'],
    vi: ['tệp có {count} phần, chỉ đọc được tối đa {limit}', 'hãy mở văn bản bằng Word rồi lưu lại'],
  },
  'read/zip-part': {
    en: [
      '{part} unpacks to {size} MB, and at most {limit} MB are read',
      'do not open the file unless you trust its sender',
    ],
    vi: ['{part} giải nén ra {size} MB, chỉ đọc được tối đa {limit} MB', 'không mở tệp nếu không tin người gửi'],
  },
  'read/zip-total': {
    en: [
      'the file unpacks to {size} MB, and at most {limit} MB are read',
      'do not open the file unless you trust its sender',
    ],
    vi: ['tệp giải nén ra {size} MB, chỉ đọc được tối đa {limit} MB', 'không mở tệp nếu không tin người gửi'],
  },
  'read/zip-ratio': {
    en: [
      '{part} unpacks to {ratio} times its size, and at most {limit} times is read',
      'do not open the file unless you trust its sender',
    ],
    vi: ['{part} giải nén ra gấp {ratio} lần, chỉ đọc được tối đa {limit} lần', 'không mở tệp nếu không tin người gửi'],
  },
  'read/zip-lies': {
    en: [
      '{part} unpacks to more than the {size} bytes that it declares',
      'do not open the file unless you trust its sender',
    ],
    vi: ['{part} giải nén ra nhiều hơn {size} byte đã khai', 'không mở tệp nếu không tin người gửi'],
  },
  'read/xml-doctype': {
    en: ['{part} declares a document type (entities), as no office program does', 'save the document anew in Word'],
    vi: ['{part} có khai báo DOCTYPE (thực thể), trái với tệp Word', 'hãy mở văn bản bằng Word rồi lưu lại'],
  },
  'read/xml-depth': {
    en: ['{part} nests deeper than {limit} levels', 'save the document anew in Word'],
    vi: ['{part} lồng nhau quá {limit} cấp', 'hãy mở văn bản bằng Word rồi lưu lại'],
  },
  'read/too-many-pages': {
    en: ['the file has {pages} pages, and at most {limit} are read', 'split it into its documents'],
    vi: ['tệp có {pages} trang, chỉ đọc được tối đa {limit} trang', 'hãy tách thành từng văn bản'],
  },
  'read/unfolds': {
    en: ['a part of the file unfolds to more than {limit} MB', 'check where it comes from, for no document needs that'],
    vi: [
      'có phần trong tệp giải nén ra hơn {limit} MB',
      'hãy kiểm tra nguồn gốc tệp, vì văn bản bình thường không cần đến thế',
    ],
  },
  'read/too-complex': {
    en: [
      'page {page} draws more than {limit} things',
      'leave that page out, for it is a map or a drawing, or meant to do harm',
    ],
    vi: ['trang {page} có hơn {limit} nét vẽ', 'hãy bỏ trang đó ra, vì đó là bản đồ, bản vẽ hoặc tệp cố ý gây hại'],
  },
  'read/scanned': {
    en: [
      'the PDF is a scan: its {pages} pages are pictures without text',
      'recognise its text first (OCR), for example: ocrmypdf -l vie in.pdf out.pdf',
    ],
    vi: [
      'tệp PDF là bản quét: {pages} trang đều là ảnh, không có chữ',
      'hãy nhận dạng chữ (OCR) trước, ví dụ: ocrmypdf -l vie vao.pdf ra.pdf',
    ],
  },
  'read/garbled': {
    en: [
      'the text of the PDF cannot be known: its fonts do not say which letters they show',
      'recognise its text from the pages (OCR), for example: ocrmypdf --force-ocr -l vie in.pdf out.pdf',
    ],
    vi: [
      'không đọc được chữ trong tệp PDF: phông chữ không cho biết ký tự tương ứng',
      'hãy nhận dạng lại chữ từ trang in (OCR), ví dụ: ocrmypdf --force-ocr -l vie vao.pdf ra.pdf',
    ],
  },
  'input/missing': {
    en: ['no such file or folder', 'check the name and the folder that you are in'],
    vi: ['không có tệp hoặc thư mục này', 'hãy kiểm tra tên và thư mục đang đứng'],
  },
  'input/missing-near': {
    en: ['no such file or folder', 'did you mean {nearest}?'],
    vi: ['không có tệp hoặc thư mục này', 'có phải ý bạn là {nearest}?'],
  },
  'input/no-match': {
    en: ['the pattern matches no file', 'check the pattern, and put it in quotes so that the shell leaves it alone'],
    vi: ['không có tệp nào khớp với mẫu', 'hãy kiểm tra mẫu và đặt trong dấu nháy để shell không tự khai triển'],
  },
  'input/no-documents': {
    en: ['the folder holds no documents ({extensions})', 'name another folder, or the files themselves'],
    vi: ['thư mục không có văn bản nào ({extensions})', 'hãy chỉ thư mục khác hoặc nêu đích danh tệp'],
  },
  'input/denied': {
    en: ['may not be read (permission denied)', 'check its permissions'],
    vi: ['không có quyền đọc', 'hãy kiểm tra quyền truy cập'],
  },
  'input/io': {
    en: ['cannot be read ({reason})', 'check the disk or the network share and try again'],
    vi: ['không đọc được ({reason})', 'hãy kiểm tra ổ đĩa hoặc thư mục mạng rồi thử lại'],
  },
  'output/io': {
    en: ['cannot be written ({reason})', 'check the folder, its permissions and the free space'],
    vi: ['không ghi được ({reason})', 'hãy kiểm tra thư mục, quyền ghi và dung lượng trống'],
  },
  'output/not-a-folder': {
    en: ['is a file, and --output needs a folder', 'name a folder, which is made where it does not exist'],
    vi: ['là một tệp, còn --output cần một thư mục', 'hãy chỉ một thư mục, nếu chưa có sẽ được tạo'],
  },
  'output/collision': {
    en: ['its register {target} would overwrite {other}', 'give the folder above both, or extract them apart'],
    vi: ['sổ {target} sẽ ghi đè lên {other}', 'hãy chỉ thư mục chung phía trên hoặc trích xuất riêng từng tệp'],
  },
  'output/outside': {
    en: ['its register {target} would lie outside the output folder', 'remove the link that leads out of it'],
    vi: ['sổ {target} sẽ nằm ngoài thư mục kết quả', 'hãy bỏ liên kết dẫn ra ngoài'],
  },
  'output/tracked': {
    en: [
      'its register {target} holds tracking fields that people wrote ({fields})',
      'keep them with --update, write into another folder, or let --force replace them',
    ],
    vi: [
      'sổ {target} có các mục theo dõi do người dùng ghi ({fields})',
      'hãy dùng --update để giữ lại, ghi vào thư mục khác, hoặc dùng --force để thay thế',
    ],
  },
  'register/syntax': {
    en: [
      'the register is no valid {format}: {reason}',
      'mend the line, or write the register anew with vbparse extract',
    ],
    vi: ['sổ không đúng {format}: {reason}', 'hãy sửa dòng đó, hoặc lập lại sổ bằng vbparse extract'],
  },
  'register/several': {
    en: ['the file holds {count} registers, and one is needed', 'give each document a register of its own'],
    vi: ['tệp có {count} sổ, trong khi cần đúng một', 'hãy để mỗi văn bản một sổ riêng'],
  },
  'register/not-one': {
    en: ['this is no task register', 'vbparse extract writes registers, which begin with "register: 1"'],
    vi: ['đây không phải sổ nhiệm vụ', 'vbparse extract lập ra sổ, mở đầu bằng "register: 1"'],
  },
  'register/version': {
    en: ['the register is of version {version}', 'this vbparse knows version 1: install a newer one'],
    vi: ['sổ thuộc phiên bản {version}', 'bản vbparse này chỉ biết phiên bản 1: hãy cài bản mới hơn'],
  },
  'register/shape': {
    en: ["'{key}' must be {expected}", 'vbparse validate lists everything that is wrong with a register'],
    vi: ["'{key}' phải là {expected}", 'vbparse validate liệt kê mọi lỗi của sổ'],
  },
  'report/needs-output': {
    en: ['a report as {format} is a file', 'name it: -o FILE'],
    vi: ['báo cáo dạng {format} phải ghi ra tệp', 'hãy nêu tên tệp: -o TỆP'],
  },
  'usage/option': {
    en: ["unknown option '{option}'", 'see vbparse {command}--help'],
    vi: ["không có tùy chọn '{option}'", 'xem vbparse {command}--help'],
  },
  'usage/option-near': {
    en: ["unknown option '{option}'", 'did you mean {nearest}?'],
    vi: ["không có tùy chọn '{option}'", 'có phải ý bạn là {nearest}?'],
  },
  'usage/command': {
    en: ["unknown command '{name}'", 'see vbparse --help'],
    vi: ["không có lệnh '{name}'", 'xem vbparse --help'],
  },
  'usage/command-near': {
    en: ["unknown command '{name}'", 'did you mean vbparse {nearest}?'],
    vi: ["không có lệnh '{name}'", 'có phải ý bạn là vbparse {nearest}?'],
  },
  'usage/command-file': {
    en: ["'{name}' is a path, not a command", 'to read it: vbparse extract {name}'],
    vi: ["'{name}' là đường dẫn, không phải lệnh", 'để đọc: vbparse extract {name}'],
  },
  'usage/no-value': {
    en: ['option {option} needs a value', 'see vbparse {command}--help'],
    vi: ['tùy chọn {option} cần một giá trị', 'xem vbparse {command}--help'],
  },
  'usage/value': {
    en: ["'{value}' is no value of {option}", 'one of {choices}'],
    vi: ["'{value}' không phải giá trị của {option}", 'chọn một trong {choices}'],
  },
  'usage/value-near': {
    en: ["'{value}' is no value of {option}", 'did you mean {nearest}? ({choices})'],
    vi: ["'{value}' không phải giá trị của {option}", 'có phải ý bạn là {nearest}? ({choices})'],
  },
  'usage/no-paths': {
    en: ['nothing to read', 'give a file, a folder, a pattern in quotes, or - for standard input'],
    vi: ['chưa có gì để đọc', 'hãy nêu tệp, thư mục, mẫu tên trong dấu nháy, hoặc - cho đầu vào chuẩn'],
  },
  'usage/needs': {
    en: ['option {option} needs {needed}', 'see vbparse extract --help'],
    vi: ['tùy chọn {option} phải đi cùng {needed}', 'xem vbparse extract --help'],
  },
  'usage/together': {
    en: ['options {option} and {other} do not go together', 'leave one of them out'],
    vi: ['không dùng cùng lúc {option} và {other}', 'hãy bỏ một trong hai'],
  },
  'usage/two-sides': {
    en: ['diff takes two arguments, OLD and NEW, not {count}', 'see vbparse diff --help'],
    vi: ['diff cần đúng hai đối số, CŨ và MỚI, không phải {count}', 'xem vbparse diff --help'],
  },
  'usage/stdin-twice': {
    en: ['only one of the two sides can be standard input', 'name a file for the other'],
    vi: ['chỉ một trong hai bên được là đầu vào chuẩn', 'hãy nêu tên tệp cho bên còn lại'],
  },
  'usage/one-task': {
    en: ['explain takes one document and one task, not {count} arguments', 'see vbparse explain --help'],
    vi: ['explain chỉ nhận một văn bản và một nhiệm vụ, không phải {count} đối số', 'xem vbparse explain --help'],
  },
  'explain/no-task': {
    en: ["it has no task or section '{task}' with tasks", 'vbparse outline shows the sections'],
    vi: ["không có nhiệm vụ hoặc mục có nhiệm vụ '{task}'", 'vbparse outline cho xem các mục'],
  },
  'explain/no-task-near': {
    en: ["it has no task or section '{task}' with tasks", 'did you mean {nearest}?'],
    vi: ["không có nhiệm vụ hoặc mục có nhiệm vụ '{task}'", 'có phải ý bạn là {nearest}?'],
  },
  'usage/other': {
    en: ['{reason}', 'see vbparse --help'],
    vi: ['{reason}', 'xem vbparse --help'],
  },
  'config/syntax': {
    en: ['is not valid YAML ({reason})', 'mend that line'],
    vi: ['không đúng cú pháp YAML ({reason})', 'hãy sửa dòng đó'],
  },
  'config/key': {
    en: ["unknown key '{key}'", 'known here: {known}'],
    vi: ["không có khóa '{key}'", 'các khóa hợp lệ: {known}'],
  },
  'config/key-near': {
    en: ["unknown key '{key}'", "did you mean '{nearest}'?"],
    vi: ["không có khóa '{key}'", "có phải ý bạn là '{nearest}'?"],
  },
  'config/value': {
    en: ["'{key}' must be {expected}", 'for example {example}'],
    vi: ["'{key}' phải là {expected}", 'ví dụ {example}'],
  },
  'config/rule': {
    en: ["there is no rule '{rule}'", 'vbparse validate --rules lists them'],
    vi: ["không có quy tắc '{rule}'", 'vbparse validate --rules liệt kê các quy tắc'],
  },
  'config/rule-near': {
    en: ["there is no rule '{rule}'", "did you mean '{nearest}'?"],
    vi: ["không có quy tắc '{rule}'", "có phải ý bạn là '{nearest}'?"],
  },
  'validate/baseline': {
    en: ['is no baseline of vbparse', 'write it anew: vbparse validate --suppress'],
    vi: ['không phải tệp ghi các lỗi đã biết của vbparse', 'hãy lập lại: vbparse validate --suppress'],
  },
  'usage/date': {
    en: ["'{value}' is no day of {option}", 'write YYYY-MM-DD, for example 2026-03-31'],
    vi: ["'{value}' không phải ngày hợp lệ của {option}", 'hãy viết NNNN-TT-NN, ví dụ 2026-03-31'],
  },
  'usage/number': {
    en: ["'{value}' is no number of {option}", 'give a whole number, 0 or more'],
    vi: ["'{value}' không phải số hợp lệ của {option}", 'hãy ghi số nguyên, từ 0 trở lên'],
  },
  internal: {
    en: ['the program failed ({reason})', 'please report it, with the document if it may be shown'],
    vi: ['chương trình gặp lỗi ({reason})', 'xin báo lại, kèm văn bản nếu được phép'],
  },
} as const satisfies Record<string, Record<Lang, Text>>

export type ProblemKey = keyof typeof problems
