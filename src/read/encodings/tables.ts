/**
 * Byte tables of the encodings that Vietnamese text was kept in before Unicode. A row holds sixteen characters; a
 * combining mark of Unicode stands for a byte that puts a tone on the letter before it. Bytes that a table leaves out
 * are ASCII below 0x80.
 */
export interface ByteTable {
  /** The characters of 0x80 to 0xFF. */
  high: string
  /** Letters among the control codes, by their byte. */
  low?: Readonly<Record<number, string>>
}

/** Punctuation that Windows fonts show at 0x80 to 0x9F, whatever the encoding (windows-1252); C1 where there is none. */
const windowsRows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f' + '\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Latin-1 letters and signs; VNI puts its marks on some of them. */
export const windows1252 = windowsRows + Array.from({ length: 96 }, (_, i) => String.fromCharCode(0xa0 + i)).join('')

/** Microsoft code page 1258, as the WHATWG Encoding Standard lists it: tones are combining marks. */
export const windows1258: ByteTable = {
  high:
    '€\u0081‚ƒ„…†‡ˆ‰\u008a‹Œ\u008d\u008e\u008f' +
    '\u0090‘’“”•–—˜™\u009a›œ\u009d\u009eŸ' +
    '\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯' +
    '°±²³´µ¶·¸¹º»¼½¾¿' +
    'ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏ' +
    'ĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ß' +
    'àáâăäåæçèéêë\u0301íîï' +
    'đñ\u0323óôơö÷øùúûüư₫ÿ',
}

/** TCVN 5712:1993 from 0xA0: the letters that its sets VN1 and VN2 and the ABC fonts (VN3) share, then marks and capitals. */
const tcvnLetters =
  '\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ' +
  '\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ' +
  'ẮẦẨẪẤỀặầẩẫấậèỂẻẽ' +
  'éẹềểễếệìỉỄẾỒĩíịò' +
  'Ổỏõóọồổỗốộờởỡớợù' +
  'ỖủũúụừửữứựỳỷỹýỵỐ'

/** TCVN3 as the ABC fonts (.VnTime) have it: VN2 of TCVN 5712:1993, with the punctuation of Windows below it. */
export const tcvn3: ByteTable = { high: windowsRows + tcvnLetters }

/** VN1 of TCVN 5712:1993: the same letters, capitals with tones at 0x80 to 0x9F and among the control codes. */
export const tcvn5712: ByteTable = {
  high: `ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ${tcvnLetters}`,
  low: {
    ...{ 1: 'Ú', 2: 'Ụ', 4: 'Ừ', 5: 'Ử', 6: 'Ữ' },
    ...{ 17: 'Ứ', 18: 'Ự', 19: 'Ỳ', 20: 'Ỷ', 21: 'Ỹ', 22: 'Ý', 23: 'Ỵ' },
  },
}

/** VPS of the Vietnamese Professionals Society (1993), as Mozilla's x-viet-vps had it. */
export const vps: ByteTable = {
  high:
    'ÀẢÃẤẦẨọỗĂếềểệẮẰẲ' +
    'Ế‘’ỀỂỄỐỒỔỖýỷỵỚỜỞ' +
    '\u00a0ắằẳẵặỠớÙờởỡŨỨợỪ' +
    'ổỬỲỸÍÌộỈĨÓửữÒỎÕự' +
    'ầÁÂấẩẫậđẻÉÊẹỉễịỹ' +
    'ƯỦồốÔỏơÈừứÚũưÝẺß' +
    'àáâãảạăçèéêẽìíîĩ' +
    'ẴĐòóôõöƠụùúủüỶẼỳ',
  low: {
    ...{ 2: 'Ạ', 3: 'Ậ', 4: 'Ặ', 5: 'Ẹ', 6: 'Ệ' },
    ...{ 16: 'Ị', 17: 'Ọ', 18: 'Ộ', 19: 'Ợ', 20: 'Ụ', 21: 'Ự', 25: 'Ỵ', 28: 'Ẫ', 29: 'Ữ' },
  },
}

/** VISCII 1.1, RFC 1456. */
export const viscii: ByteTable = {
  high:
    'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ' +
    'ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ' +
    'Õắằặấầẩậẽẹếềểễệố' +
    'ồổỗỠƠộờởịỰỨỪỬơớƯ' +
    'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ' +
    'ĐứÒÓÔạỷừửÙÚỹỵÝỡư' +
    'àáâãảăữẫèéêẻìíĩỉ' +
    'đựòóôõỏọụùúũủýợỮ',
  low: { 2: 'Ẳ', 5: 'Ẵ', 6: 'Ẫ', 20: 'Ỷ', 25: 'Ỹ', 30: 'Ỵ' },
}

const [grave, acute, hook, tilde, dot, hat, breve] = [
  ...['\u0300', '\u0301', '\u0309', '\u0303', '\u0323', '\u0302', '\u0306'],
] as [string, string, string, string, string, string, string]

/** VNI-Win (VNI Software, 1987): letters of a byte of their own, by the small letter's byte; the capital is 0x20 before. */
export const vniLetters: Readonly<Record<number, string>> = {
  ...{ 241: 'đ', 244: 'ơ', 246: 'ư' },
  ...{ 236: 'ì', 237: 'í', 230: 'ỉ', 243: 'ĩ', 242: 'ị', 238: 'ỵ' },
}

/** What a byte puts on the vowel before it, by the byte behind small letters; behind capitals 0x20 before. */
export const vniMarks: Readonly<Record<number, string>> = {
  ...{ 248: grave, 249: acute, 251: hook, 245: tilde, 239: dot },
  ...{ 226: hat, 224: hat + grave, 225: hat + acute, 229: hat + hook, 227: hat + tilde, 228: hat + dot },
  ...{ 234: breve, 232: breve + grave, 233: breve + acute, 250: breve + hook, 252: breve + tilde, 235: breve + dot },
}
