import { linesIn, lawWordsBy } from '@shared/answers/question/spokenWords'
import { struckLines } from '@shared/answers/question/spokenStruck'
import fitted from '@shared/answers/question/spokenFitted.json'
import { fitSpokenWords, type SaidPair, wordsIn } from '../../../functions/measure/fit/spokenWords'

/** Umbrellas: people say 雨具 and 阿姨, the rules say 遮雨器材 and 管理人员. */
const times = (count: number, one: (at: number) => SaidPair[]): SaidPair[] =>
  Array.from({ length: count }, (_, at) => one(at)).flat()
const pairs: SaidPair[] = [
  ...times(8, (at) => [
    { card: `借${at % 3}`, asked: ['雨具', '借用'], told: ['器材', '登记'] },
    { card: `还${at % 3}`, asked: ['雨具', '归还'], told: ['器材', '期限'] },
    { card: `问${at % 3}`, asked: ['阿姨', '归还'], told: ['人员', '期限'] },
  ]),
  ...times(36, (at) => [
    { card: `书${at}`, asked: ['图书', '馆员'], told: ['阅览', '安静'] },
    { card: `球${at}`, asked: ['球场', '开门'], told: ['时间', '公布'] },
    { card: `饭${at}`, asked: ['食堂', '饭卡'], told: ['余额', '退还'] },
    { card: `车${at}`, asked: ['车棚', '锁车'], told: ['停放', '看管'] },
  ]),
]
const lines = fitSpokenWords(pairs, () => false)
const officialOf = (spoken: string) => lines.filter((line) => line.spoken === spoken).map(({ official }) => official)

describe('what people say and what the law says for it', () => {
  it('is learned from questions and the articles that answer them', () => {
    expect(officialOf('雨具')[0]).toBe('器材')
    expect(officialOf('阿姨')[0]).toBe('人员')
  })

  it('comes out the same for the same questions', () => {
    expect(fitSpokenWords(pairs, () => false)).toEqual(lines)
  })

  it('leaves words alone that the law has itself', () => {
    expect(fitSpokenWords(pairs, (word) => word === '雨具').map(({ spoken }) => spoken)).not.toContain('雨具')
  })

  it('goes along with the question, which keeps its own words', () => {
    const said = lawWordsBy(lines, [])('雨具弄丢了找阿姨吗')
    expect(said).toContain('雨具弄丢了找阿姨吗')
    expect(said.split(' ')).toEqual(expect.arrayContaining(['器材', '人员']))
  })

  it('does not go along where a person struck the line', () => {
    expect(lawWordsBy(lines, ['雨具 器材'])('雨具弄丢了').split(' ')).not.toContain('器材')
  })

  it('asks in words of two characters and more', () => {
    expect(wordsIn('伞坏了，找谁赔偿')).toContain('赔偿')
    expect(wordsIn('伞坏了，找谁赔偿')).not.toContain('伞')
  })
})

describe('the table that is shipped', () => {
  const shipped = linesIn(fitted.lines)

  it('reads line by line: two different words and how often the one stands for the other', () => {
    expect(shipped.length).toBeGreaterThan(300)
    for (const { spoken, official, share } of shipped) {
      expect([spoken, official].every((word) => /^\p{Script=Han}{2,}$/u.test(word))).toBe(true)
      expect(spoken).not.toBe(official)
      expect(share > 0 && share <= 1).toBe(true)
    }
  })

  it('has the lines that were struck, so that none is struck in vain', () => {
    const known = shipped.map(({ spoken, official }) => `${spoken} ${official}`)
    expect(struckLines.filter((line) => !known.includes(line))).toEqual([])
  })
})
