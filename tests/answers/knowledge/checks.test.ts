import { card, lawCard } from '../lampCity'
import { keeping } from './keeping'

test.each([
  ['an article that is not held', { basis: ['《示例没有的办法》第二条'] }, '政策文件库里没有《示例没有的办法》第二条'],
  [
    'a provision that the document lacks',
    { basis: ['《示例市路灯管理办法》第九条'] },
    '政策文件库里没有《示例市路灯管理办法》第九条',
  ],
  ['an article not written as one', { basis: ['路灯办法'] }, '依据一行一条，写成《文件名》第几条'],
  ['a point without the article that says it', { further: ['示例：灯每月查一遍。'] }, '句子后面用括号写明是哪一条说的'],
  [
    'a point of an article that is not held',
    { further: ['示例：灯每月查一遍。（《示例没有的办法》第二条）'] },
    '政策文件库里没有《示例没有的办法》第二条',
  ],
  [
    'more points than are read',
    { further: Array.from({ length: 9 }, (_, at) => `示例：第${at + 1}件要知道的。（《示例市路灯管理办法》第二条）`) },
    '最多 8 个要点',
  ],
  [
    'words of offices in a point',
    { further: ['示例：对坏灯予以更换。（《示例市路灯管理办法》第二条）'] },
    '“予以”是公文话',
  ],
  ['words of offices', { answer: '示例：对报修的路灯予以修复。' }, '“予以”是公文话，换一种说法：“给”'],
  ['a telephone number', { answer: '示例：打13800000000，三天修好。' }, '知识卡不写这些'],
  ['a name in a way of asking', { ways: [...card.ways, '我叫张三，路灯坏了'] }, '知识卡不写这些'],
  ['too few ways', { ways: ['路灯坏了'] }, '至少写 5 种问法'],
  ['a question that another card answers', { question: lawCard.question }, '请改那一张'],
  ['a last day that is over', { endsOn: '2020-01-01' }, '最后一天已经过了'],
  ['a sentence nobody reads to its end', { answer: `示例${'很长的话'.repeat(16)}` }, '拆成两句'],
])('a card with %s is not handed in, and it is said why', async (_what, change, said) => {
  const { handIn, desk } = await keeping()
  const { status, body } = await handIn(change)
  expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining(said)])
  expect((await desk()).drafts).toEqual([])
})

test('the desk finds the cards of its own department by a word, and no others', async () => {
  const { desk } = await keeping()
  expect((await desk(undefined, '灯杆')).cards).toMatchObject([
    { id: card.id, version: 0, now: { answer: card.answer } },
  ])
  expect((await desk(undefined, '没有的词')).total).toBe(0)
})
