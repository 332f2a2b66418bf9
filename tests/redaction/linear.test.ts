import { redact } from '@shared/redaction/redact'

/** Twice the text may take twice as long, and some: never four times. */
const most = 3
const pieces = [
  '我叫王',
  '姓名：',
  '一',
  '138-',
  '1-',
  '微信',
  '阳光小区',
  '5号楼',
  '张建国家',
  '、1',
  '鲁P1',
  'a@',
  '\n王 ',
]

const spent = (text: string): number => {
  const from = performance.now()
  redact(text)
  return performance.now() - from
}

test.each(pieces)('the time grows with the length of the text and no faster: %s again and again', (piece) => {
  const short = piece.repeat(1000)
  const long = piece.repeat(4000)
  redact(short)
  const once = Math.min(spent(short), spent(short), spent(short))
  const fourfold = Math.min(spent(long), spent(long))
  expect(fourfold).toBeLessThan(4 * most * once + 50)
})
