import { piecesOf } from '@shared/redaction/pieces'
import { redact } from '@shared/redaction/redact'

const said = ['我叫王', '姓名：', '一', '138-', '微信', '阳光小区', '张建国家', '、1', 'a@', '㈠']

/** The signs that are looked at for a text: all that every search is given. */
const work = (text: string): number => piecesOf(text).reduce((sum, piece) => sum + piece.text.length, 0)

test('twice the text is twice the work, whatever is said again and again', () => {
  for (const word of said) {
    const once = word.repeat(20_000)
    expect(work(once + once)).toBeLessThanOrEqual(2.05 * work(once))
    expect(work(once)).toBeLessThanOrEqual(1.3 * once.length)
  }
})

test('no search is ever given more than some thousand signs at once', () => {
  for (const word of said)
    expect(Math.max(...piecesOf(word.repeat(50_000)).map(({ text }) => text.length))).toBeLessThan(3000)
})

test('every sign belongs to one piece, and none is cut in two', () => {
  const text = '𠮷🌸13812345678'.repeat(1000)
  const pieces = piecesOf(text)
  expect(pieces[0]!.core.from).toBe(0)
  expect(pieces.at(-1)!.core.to).toBe(text.length)
  pieces.slice(1).forEach(({ core }, at) => expect(core.from).toBe(pieces[at]!.core.to))
  for (const piece of pieces) expect(piece.text).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/)
})

test('a secret is found wherever it stands in a long text, also where two pieces meet', () => {
  const filler = '这条路修了三年还没修好。'
  for (let signs = 1900; signs < 2100; signs += 7) {
    const text = `${filler.repeat(400).slice(0, signs)}；电话13812345678；${filler.repeat(200)}`
    expect(redact(text).text).not.toContain('13812345678')
  }
})

test('the end of a piece is not taken for the end of a letter', () => {
  const text = '路灯坏了。路边绿化带长期无人修剪。'.repeat(800)
  expect(redact(text).text).toBe(text)
})
