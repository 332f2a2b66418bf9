import { contentOf, inAnswered, isBesidePoint, sharesMatter } from '@shared/answers/search/floor'
import { guardOf } from '@shared/answers/question/guard'
import { mended } from '@shared/answers/question/homophones'
import { leadOf } from '@shared/answers/answer/lead'
import { withoutThreats } from '@shared/departments/threat'
import { knownQuestions } from '@shared/answers/cards/knownQuestions'
import { loadAnswerCards } from '../../../seeds/answers/cards'
import { seedFacts } from '../../../functions/local/loadSeeds'
import { referenceOf } from '../../../functions/platform/bucket/reference'
import { answerFor } from '../../../functions/answers/question/answerFor'
import { openCorpus } from '../../../functions/answers/corpus/openCorpus'
import { memoryBucket } from '../../../functions/platform/bucket/bucketMemory'

const all = loadAnswerCards()
const reference = referenceOf(seedFacts())
const cards = { all, known: knownQuestions(all) }
const ask = async (question: string, area?: string, literally?: boolean) =>
  answerFor(
    question,
    area,
    { cards, corpus: await openCorpus(memoryBucket(), { now: () => new Date() }), reference },
    { literally },
  )

describe('the commonest questions are answered, however short', () => {
  test.each([
    ['欠薪', '拖欠工资'],
    ['停暖', '暖气停了'],
    ['小区停暖了找谁', '暖气停了'],
    ['入学报名', '上小学'],
    ['征地公告几天', '公告多少天'],
    ['公司裁员怎么赔', '辞退'],
    ['居住证怎么办', '居住证'],
    ['井盖丢了', '谁来修'],
    ['饭店吃出头发', '吃出头发'],
    ['孩子转学怎么办', '转学'],
    ['学区怎么划的', '学区'],
    ['社保断缴有什么影响', '社保断缴'],
    ['路灯坏了', '路灯'],
    ['农机补贴怎么申请', '买农机'],
    ['退役军人优待证怎么办', '退役军人优待证'],
    ['垃圾没人清', '垃圾没人清'],
    ['租房押金不退', '押金'],
  ])('「%s」', async (question, matter) => {
    const { kind, card } = await ask(question)
    expect(kind).toBe('grounded')
    expect(all.find(({ id }) => id === card)?.question).toContain(matter)
  })

  test('「退休年龄」, which has changed since, by what is known of the new rule and who knows more', async () => {
    const { kind, changed, department } = await ask('退休年龄')
    expect([kind, department?.name]).toEqual(['referral', '市人力资源社会保障局'])
    expect(changed?.gist).toContain('63')
  })
})

describe('who asks two things in one breath is answered one, and finds the other among what to ask next', () => {
  test.each([
    ['有残疾证，去医院挂号是不是不要钱，坐公交呢', '残疾人坐公交免费吗？'],
    ['生二胎产假多少天，孩子她爸能歇几天', '老婆生孩子，男的有陪产假吗？有育儿假吗？'],
  ])('「%s」', async (question, other) => {
    const { kind, related } = await ask(question)
    expect([kind, related]).toEqual(['grounded', expect.arrayContaining([other])])
    expect(related.length).toBeLessThanOrEqual(3)
  })
})

describe('slips of a phone keyboard', () => {
  const known = (word: string) => ['工商', '漏税'].includes(word)
  test.each([
    ['停点了怎么回事', '停电了怎么回事'],
    ['工姿不发', '工资不发'],
    ['社宝怎么补缴', '社保怎么补缴'],
    ['落护要什么材料', '落户要什么材料'],
  ])('%s is %s', (typed, meant) => expect(mended(typed, known)).toBe(meant))

  test.each(['工商局在哪', '公司漏税怎么举报', '停电了', '孩子上学'])('%s stays as it is', (typed) =>
    expect(mended(typed, known)).toBeUndefined(),
  )

  test.each([
    ['gjj怎么取', '公积金怎么取'],
    ['Shebao断缴有什么影响', '社保断缴有什么影响'],
    ['hkb丢了上哪补', '户口本丢了上哪补'],
  ])('%s, typed by its letters, is %s', async (typed, meant) => {
    expect((await ask(typed)).corrected).toBe(meant)
    expect((await ask(typed, undefined, true)).corrected).toBeUndefined()
  })

  test.each(['ETC 扣费不对找谁', 'iPhone 坏了商家不给退'])('%s keeps the name that it speaks of', async (typed) =>
    expect((await ask(typed)).corrected).toBeUndefined(),
  )

  test('what was mended is told, and the words are taken as they are when asked to', async () => {
    expect((await ask('停点')).corrected).toBe('停电')
    expect((await ask('停点', undefined, true)).corrected).toBeUndefined()
  })
})

describe('a threat at the end of a story decides nothing', () => {
  test.each([
    '老板跑了，三个月工资没发，再不解决我就去北京上访',
    '包工头欠我们十二个人工资，过年前不给我们就集体去省里上访',
    '工资拖了半年，要是没人管我就找记者曝光',
  ])('「%s」 goes to whoever is in charge of wages', async (story) => {
    expect(guardOf(story)).toBeUndefined()
    expect((await ask(story)).department?.name).toBe('市人力资源社会保障局')
  })

  test('who only wants to petition is told of petitions', () => {
    expect(withoutThreats('我要去上访')).toBe('我要去上访')
    expect(guardOf('我要去上访')).toBe('petition')
  })
})

describe('what no rule can tell is said to be so, with no provision beside it', () => {
  test.each([
    ['爱山东登录密码忘了，咋找回', '软件、账号怎么操作'],
    ['市里推荐个不贵的驾校', '这里也不比较'],
    ['医院周日上午开门不', '几点开门'],
    ['科目三老慌，咋练才稳', '要看你自己的情况'],
    ['在加拿大开车闯红灯罚多少', '别的国家'],
    ['咱县今年评先进奖多少钱', '今年是多少，规定里没有'],
    ['我报的那个名审到哪了', '办到哪一步，这里看不到'],
  ])('「%s」', async (question, said) => {
    const { kind, text, citations } = await ask(question)
    expect([kind, citations]).toEqual(['referral', []])
    expect(text).toContain(said)
  })

  test.each(['从德国进口的车坏了怎么退', '孩子在日本出生，回来怎么上户口', '去韩国要办什么护照'])(
    '「%s」 is a matter of rules here',
    async (question) => {
      expect((await ask(question)).text ?? '').not.toContain('别的国家')
    },
  )
})

describe('where it is', () => {
  test('a county that is named: its own office is named', async () => {
    const { place, department } = await ask('茌平区的路灯坏了找谁')
    expect(place).toMatchObject({ code: '371503' })
    expect(department?.local ?? department?.name).toContain('茌平')
  })

  test('two that are named: it is asked which, unless the own place is in one of them', async () => {
    const question = '临清和高唐交界的路坏了归谁修'
    expect((await ask(question)).choose?.areas.map(({ name }) => name)).toEqual(['临清市', '高唐县'])
    expect((await ask(question, '371526')).choose).toBeUndefined()
  })

  test('a road named after a county is no county', async () => {
    expect((await ask('阳谷路的路灯不亮了')).place).toBeUndefined()
  })
})

describe('what has no meaning here', () => {
  test.each(['asdfgh', '哈哈哈哈哈', '1111111', '？？？'])('「%s」 is offered to no department', async (text) => {
    const { unclear, department } = await ask(text)
    expect([unclear, department]).toEqual(['nonsense', undefined])
  })

  test.each(['how do I get a passport', 'passport', 'where can I pay my taxes', 'I need a residence permit'])(
    '「%s」 is a question, and somebody answers for it',
    async (text) => {
      const { unclear, department } = await ask(text)
      expect(unclear).toBeUndefined()
      expect(department?.reason).toBeTruthy()
    },
  )
})

test('what was asked is said first', () => {
  const text = '由单位补发。超过十五日不发的，加付百分之五十。可以向劳动监察投诉。'
  expect(leadOf('几天不发算拖欠', text, {})?.text).toBe('超过十五日不发的，加付百分之五十。')
  expect(leadOf('能不能投诉', text, {})?.text).toBe('可以向劳动监察投诉。')
  expect(leadOf('这事找谁', text, { department: '示例局' })).toEqual({ asked: 'who', text: '找示例局' })
  expect(leadOf('老板拖欠工资', text, { department: '示例局' })).toBeUndefined()
})

test('places, numbers and what any question says bring no two questions together', () => {
  const weigh = () => 5
  const text = '东昌府区有关部门怎么处罚3号楼的问题'
  expect(sharesMatter(contentOf('东昌府区3号楼停暖了怎么处罚'), text, weigh, inAnswered)).toBe(false)
  expect(sharesMatter(contentOf('停暖了'), '小区停暖了找谁', weigh, inAnswered)).toBe(true)
})

test('a penalty answers only who asks for one', () => {
  expect(isBesidePoint('违反本法规定的，处五千元以上五万元以下罚款。', '电表坏了找谁')).toBe(true)
  expect(isBesidePoint('违反本法规定的，处五千元以上五万元以下罚款。', '偷电怎么处罚')).toBe(false)
})
