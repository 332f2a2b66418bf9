import { bandOf } from '@shared/answers/search/confidence'
import { bm25, buildIndex } from '@shared/answers/search/indexBuild'
import { indexBytes, indexCounts, openIndex } from '@shared/answers/search/indexFile'
import { passagesOf } from '@shared/answers/documents/passages'
import { ofDocument } from '@shared/answers/search/provisionScores'
import { search, weightIn } from '@shared/answers/search/retrieve'
import { decisiveSentences, longestQuote } from '@shared/answers/answer/sentences'
import { isSingle, tokensOf } from '@shared/text/tokens'
import fc from 'fast-check'

const provision = (id: string, text: string) => ({ id, heading: '', text })
const policies = [
  {
    id: 'umbrella',
    title: '共享雨伞管理办法',
    provisions: [
      provision('第一条', '借伞应当登记姓名。'),
      provision('第二条', '雨伞应当在三日内归还，逾期每日收费一元。'),
    ],
  },
  {
    id: 'library',
    title: '图书借阅规定',
    provisions: [provision('第一条', '借书应当出示借书证。'), provision('第二条', '图书应当在三十日内归还。')],
  },
]
const index = openIndex(indexBytes(buildIndex(policies)))

describe('an index', () => {
  it('finds the provision a question is about, in a file that was written and opened again', () => {
    const [hit] = search(index, '雨伞几天内归还', { limit: 3 })
    expect(hit).toMatchObject({ policyId: 'umbrella', provisionId: '第二条' })
    expect(indexCounts(index)).toEqual({ policies: 2, provisions: 4, passages: 4 })
  })

  it('answers from the documents that are allowed only', () => {
    const allowed = Uint8Array.from([0, 1])
    expect(search(index, '雨伞几天内归还', { limit: 3, allowed })[0]).toMatchObject({ policyId: 'library' })
    expect(search(index, '雨伞', { limit: 3, allowed: new Uint8Array(2) })).toEqual([])
  })

  it('finds nothing for words it has never seen, or for none', () => {
    expect(search(index, 'xyz', { limit: 3 })).toEqual([])
    expect(search(index, '？！', { limit: 3 })).toEqual([])
    expect(search(openIndex(indexBytes(buildIndex([]))), '雨伞', { limit: 3 })).toEqual([])
  })

  it('is the same, byte for byte, for the same documents', () => {
    expect(indexBytes(buildIndex(policies))).toEqual(indexBytes(buildIndex(policies)))
  })

  it('opens from any place in memory', () => {
    const bytes = indexBytes(buildIndex(policies))
    const shifted = new Uint8Array(bytes.length + 3)
    shifted.set(bytes, 3)
    expect(search(openIndex(shifted.subarray(3)), '借书证', { limit: 1 })[0]).toMatchObject({
      policyId: 'library',
      provisionId: '第一条',
    })
  })

  const file = indexBytes(buildIndex(policies))
  it.each([
    ['cut short', file.slice(0, file.length - 4), /不完整/],
    ['nearly empty', file.slice(0, 8), /不完整/],
    ['changed in one bit', file.map((byte, at) => (at === file.length - 9 ? byte ^ 1 : byte)), /已损坏/],
    ['of another version', file.map((byte, at) => (at === 4 ? byte + 1 : byte)), /另一个版本/],
    ['no index at all', new TextEncoder().encode('这不是索引'.repeat(10)), /不是政策索引/],
  ])('that is %s is refused with a reason', (_, bytes, reason) => {
    expect(() => openIndex(bytes)).toThrow(
      expect.objectContaining({ code: 'cannot-read-file', detail: expect.stringMatching(reason) }),
    )
  })
})

test.each([0, 1, 254, 255, 256, 700])(
  'documents without a provision, %i in a row, take nothing from the next one',
  (empty) => {
    const without = Array.from({ length: empty }, (_, at) => ({ id: `empty-${at}`, title: '空', provisions: [] }))
    const built = buildIndex([...without, policies[0]!, ...without, policies[1]!])
    expect(openIndex(indexBytes(built))).toEqual(built)
  },
)

test('ranking agrees with BM25 computed the slow way', () => {
  const words = fc.stringMatching(/^[伞雨书借还三日元]{4,30}$/)
  fc.assert(
    fc.property(fc.array(words, { minLength: 2, maxLength: 12 }), words, (texts, question) => {
      const documents = texts.map((text, at) => ({ id: `${at}`, title: '甲', provisions: [provision('全文', text)] }))
      const built = openIndex(indexBytes(buildIndex(documents)))
      const expected = slowly(
        documents.map((one) => tokensOf(passagesOf(one.title, one.provisions[0]!)[0]!)),
        tokensOf(question),
      )
      for (const hit of search(built, question, { limit: 20 })) {
        const own = hit.score - ofDocument.share * hit.documentScore
        expect(Math.abs(own - expected[Number(hit.policyId)]!)).toBeLessThan(0.02 * tokensOf(question).length)
      }
    }),
    { numRuns: 60 },
  )
})

/** BM25 as in the book, without impacts, postings or bytes. */
function slowly(texts: number[][], question: number[]): number[] {
  const average = texts.reduce((sum, text) => sum + text.length, 0) / texts.length
  return texts.map((text) =>
    [...new Set(question)].reduce((score, token) => {
      const inTexts = texts.filter((other) => other.includes(token)).length
      const times = text.filter((other) => other === token).length
      const plain = Math.log(1 + (texts.length - inTexts + 0.5) / (inTexts + 0.5))
      const weight = isSingle(token) ? (plain < 5 ? 0 : plain / 2) : plain
      return score + (weight * times) / (times + bm25.k1 * (1 - bm25.b + (bm25.b * text.length) / average))
    }, 0),
  )
}

test('a long provision is parted into passages that lose nothing and each name its document', () => {
  const text = '这一款说明怎样借伞和还伞；'.repeat(60)
  const passages = passagesOf('雨伞办法', { id: '第五条', heading: '第二章 借还', text })
  expect(passages.length).toBeGreaterThan(1)
  expect(passages.every((passage) => passage.startsWith('雨伞办法 第二章 借还 第五条\n') && passage.length < 520)).toBe(
    true,
  )
  expect(passages.map((passage) => passage.split('\n')[1]).join('')).toBe(text)
})

describe('bands', () => {
  it.each([
    [[], 'none'],
    [[{ coverage: 0.05, margin: 1 }], 'none'],
    [[{ coverage: 0.4, margin: 0.9 }], 'candidates'],
    [[{ coverage: 0.9, margin: 0.05 }], 'candidates'],
    [[{ coverage: 0.8, margin: 0.4 }], 'grounded'],
  ] as const)('%j is %s', (hits, band) => expect(bandOf(hits)).toBe(band))
})

describe('the decisive sentence', () => {
  const text = '借伞不收费用。\n归还期限由伞架管理单位公布，但是应当在借出之日起三日内归还。逾期不还的，记入借伞记录。'
  const weightOf = (token: number) => weightIn(index, token) || 1
  it('is the one with the term, when the question asks how long', () => {
    expect(decisiveSentences(text, '借了伞多久要归还？', weightOf)).toContain('三日内归还')
  })

  it('is always a verbatim part, and never longer than one can read at a glance', () => {
    const texts = fc.stringMatching(/^[伞雨借还，。；\n]{1,400}$/)
    fc.assert(
      fc.property(texts, (any) => {
        const quote = decisiveSentences(any, '借伞还伞', weightOf)
        return any.includes(quote) && quote.length <= longestQuote
      }),
    )
  })
})
