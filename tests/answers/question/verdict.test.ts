import { answerFor, withoutVerdict } from '@shared/answers/answer/verdict'

const search = ['怀疑我偷东西，商家能搜身吗？', '不能。商家不能搜你的身体和东西；侵害的要道歉、赔损失。'] as const
const shares = ['邻居家外机吵，能要求移走吗？', '能要求。装设备不能打扰邻居，影响大的可要求移走。'] as const
const papers = ['病历能复印吗？', '能。化验单、医嘱单都可以复印。'] as const
const deposit = ['商家违约，定金能退双倍吗？', '能。商家违约的双倍返还；你违约的要不回来。'] as const
const renewal = ['身份证丢了要补吗？', '要。急用可以先办临时身份证。'] as const

test.each([
  ['怀疑我偷东西，超市保安能搜身吗', search, true],
  [search[0], search, true],
  ['当众骂我小偷，能要道歉赔钱吗', search, false],
  ['超市搜我的身，罚多少', search, false],
  ['楼下外机正对我家，能要求他移走吗', shares, true],
  ['楼下外机正对我家，该归谁管', shares, false],
  ['化验单和病历能复印吗', papers, true],
  ['我要复印病历，医院能拒绝吗', papers, false],
  ['身份证丢了，不补行吗', renewal, false],
  ['商家说没货了，定金能退双倍吗', deposit, true],
  ['交了定金我又不买了，能退吗', deposit, false],
])(
  '「%s」: the yes or no stands before the answer only where it was asked for',
  (question, [known, answer], stands) => {
    expect(answerFor(question, known, answer)).toBe(stands ? answer : answer.slice(answer.indexOf('。') + 1))
  },
)

test('an answer that begins with its rule is left as it is', () => {
  const answer = '先责令改正。不改的罚200元。'
  expect(answerFor('随地吐痰罚多少', '随地吐痰罚吗？', answer)).toBe(answer)
})

test('without its yes or no an answer keeps all else, and one that has none keeps everything', () => {
  expect(withoutVerdict('能。双方都同意的，一起去办。')).toBe('双方都同意的，一起去办。')
  expect(withoutVerdict('双方都同意的，一起去办。')).toBe('双方都同意的，一起去办。')
})
