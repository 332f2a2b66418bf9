import { redact } from '@shared/redaction/redact'

/** Invented, plainly examples: one mobile number and one mailbox, written so that a machine does not know them again. */
const digits = '13812345678'
const drawn = (zero: number) => [...digits].map((digit) => String.fromCodePoint(zero + Number(digit))).join('')
const numbered = (one: number, nought: number) =>
  [...digits].map((digit) => String.fromCodePoint(digit === '0' ? nought : one + Number(digit) - 1)).join('')

const scripts = {
  'full width': drawn(0xff10),
  'bold mathematics': drawn(0x1d7ce),
  'double-struck mathematics': drawn(0x1d7d8),
  'typewriter mathematics': drawn(0x1d7f6),
  'segmented signs': drawn(0x1fbf0),
  Arabic: drawn(0x660),
  Persian: drawn(0x6f0),
  Devanagari: drawn(0x966),
  Bengali: drawn(0x9e6),
  Thai: drawn(0xe50),
  Tibetan: drawn(0xf20),
  Mongolian: drawn(0x1810),
  'keycap emoji': [...digits].map((digit) => `${digit}\ufe0f\u20e3`).join(''),
  circles: numbered(0x2460, 0x24ea),
  'black circles': numbered(0x2776, 0x24ff),
  'double circles': numbered(0x24f5, 0x24ea),
  brackets: numbered(0x2474, 0x24ea),
  'full stops': numbered(0x2488, 0x24ea),
  'Chinese numerals in brackets': numbered(0x3220, 0x24ea),
  'Chinese numerals in circles': numbered(0x3280, 0x24ea),
  'Roman numerals': numbered(0x2160, 0x24ea),
  'Suzhou numerals': numbered(0x3021, 0x3007),
  superscripts: '¹³⁸¹²³⁴⁵⁶⁷⁸',
  'Chinese numerals': '一三八一二三四五六七八',
  'numerals of banks': '壹叁捌壹贰叁肆伍陆柒捌',
  'numerals as one says them over a telephone': '幺三八幺两三四五六拐八',
  'Chinese and Arabic together': '一三八1234五六七八',
  'bank and Arabic together': '壹叁捌12345678',
  'brackets and Arabic together': '㈠㈢㈧1234 5678',
  'Roman and Arabic together': 'Ⅰ38ⅠⅡⅢⅣ5678',
  'letters that look like digits': 'l38l2345678',
  'a Cyrillic letter for three': '1З812345678',
  'thirty-eight as one says it': '十三八，一二三四，五六七八',
}
const separators =
  '|,，,、,.,。,-,—,～,~,_,*,+,=,/,\\, ,　,\u00a0,\u200b,\u200d,\u2060,\ufeff,\u00ad,\u202e,\u0008,\u3164,\u2800,🌸,👨‍👩‍👧,❤️,→,和,空,空格,杠,(中),……'.split(
    ',',
  )

test.each(Object.entries(scripts))('a mobile number written in %s is found', (_, number) => {
  expect(redact(`联系电话${number}，白天打`).text).toBe('联系电话［手机号］，白天打')
})

test('a mobile number cut by any sign, seen or unseen, is found', () => {
  const survivors = separators
    .filter((sign) => sign !== '')
    .map((sign) => `打我 138${sign}1234${sign}5678 说`)
    .filter((text) => redact(text).text !== '打我 ［手机号］ 说')
  expect(survivors).toEqual([])
})

test('the mark of an item in front of a number hides nothing', () => {
  for (const mark of ['①', '⑴', '⒈', '㈠', '1、', '(1)'])
    expect(redact(`${mark}13812345678 ${mark}15512345678`).text).not.toMatch(/1234/)
})

test.each([
  'abc88#qq.com',
  'abc88＃qq．com',
  'abc88(#)qq.com',
  'abc88🐭qq.com',
  'abc88☆163.com',
  'abc88 艾特 qq 点 com',
  'abc88爱特qq点com',
  'abc88【at】qq【dot】com',
  'abc88@扣扣.com',
  'аbc88@qq.com',
  'ａｂｃ８８＠ｑｑ．ｃｏｍ',
  'abc88@学校邮箱点edu点cn',
])('a mailbox written as %s is found', (mailbox) => {
  expect(redact(`写信到 ${mailbox} 就行`).text).toBe('写信到 ［邮箱］ 就行')
})

test('an identity number in mixed digits is found', () => {
  for (const number of ['37150２１９９００１０１1234', '三七一五〇二一九九零零一零一1234', '371502-1990 0101_123x'])
    expect(redact(`证号${number}。`).text).toBe('证号［身份证号］。')
})

test('what only looks like a disguise stays: lists, amounts, dates, numbers of articles', () => {
  for (const text of [
    '①准备材料；②到3号窗口；③领取结果',
    '第（一）、（二）、（三）项和第⑴⑵⑶目',
    '13、14、15、16、17、18号楼停水',
    '1,381,234,567.80元',
    '2013.8.12至2034.5.6',
    'Ⅰ级响应、Ⅱ级响应、Ⅲ级响应',
    '一、三、八、十一月各检查一次',
    '一三五限单号，二四六限双号',
    '访问 mail.qq.com 或 www.163.com',
    '登录 http://mail.qq.com/ 下载',
  ])
    expect(redact(text).text).toBe(text)
})
