import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import PolicyPage from '../../../miniapp/src/answers/policy'
import type { readPolicy } from '@shared/answers/contract'
import type { Replied } from '@shared/operation'
import { type City, cityAnswers, freshPhone, open, refusal } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'

const numbers = ['一', '二', '三', '四', '五', '六', '七', '八', '九']
const policy: Replied<typeof readPolicy> = {
  id: 'lamps',
  title: '示例市路灯管理办法',
  fullTitle: '示例市路灯管理办法',
  status: 'in-force',
  versionDate: '2024-01-01',
  effectiveFrom: '2024-01-01',
  attribute: '主动公开',
  drafter: '示例市城管局',
  department: { id: 'urban-management', name: '市城市管理局' },
  versions: [
    { id: 'lamps', versionDate: '2024-01-01', effectiveFrom: '2024-01-01', status: 'in-force' },
    { id: 'lamps-old', versionDate: '2020-01-01', effectiveFrom: '2020-01-01', status: 'superseded' },
  ],
  provisions: numbers.map((one) => ({ id: `第${one}条`, heading: '', text: `（示例）第${one}条的话` })),
  interpretations: [],
}
const route = 'GET /api/policies/lamps'
const city: City = { [route]: policy }

beforeEach(() => freshPhone(city))

test('a cited provision stands between its neighbours; the whole text comes on demand', async () => {
  open(PolicyPage, { id: 'lamps', provision: '第五条' })
  expect(await screen.findByText('（示例）第五条的话')).toBeInTheDocument()
  expect(screen.getByText('（示例）第三条的话')).toBeInTheDocument()
  expect(screen.getByText('（示例）第七条的话')).toBeInTheDocument()
  expect(screen.queryByText('（示例）第一条的话')).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '看全文（共 9 条）' }))
  expect(screen.getByText('（示例）第一条的话')).toBeInTheDocument()
})

test('a word is looked for in the whole text', async () => {
  open(PolicyPage, { id: 'lamps', provision: '第五条' })
  await userEvent.type(await screen.findByLabelText('在全文里找'), '第九条')
  expect(screen.getByText('（示例）第九条的话')).toBeInTheDocument()
  expect(screen.getByText('有 1 条提到“第九条”')).toBeInTheDocument()
})

test('it says who drafted it, who answers for it here, and that it is open to everybody', async () => {
  open(PolicyPage, { id: 'lamps' })
  expect(await screen.findByText('起草单位：示例市城管局')).toBeInTheDocument()
  expect(screen.getByText('在本市由市城市管理局负责解答')).toBeInTheDocument()
  expect(screen.getByText('公开属性：主动公开')).toBeInTheDocument()
})

test('what a county laid down says on its own page where alone it counts', async () => {
  open(PolicyPage, { id: 'lamps' })
  await screen.findByText('起草单位：示例市城管局')
  expect(screen.queryByText(/适用$/)).not.toBeInTheDocument()
  cleanup()
  freshPhone({ [route]: { ...policy, only: '东昌府区' } })
  open(PolicyPage, { id: 'lamps' })
  expect(await screen.findByText('只在东昌府区适用')).toBeInTheDocument()
})

test('a long interpretation is opened in the place of its beginning, so that nothing is read twice', async () => {
  const text = `${'示例解读的话，说清楚这是什么事。'.repeat(9)}最后一句说到哪里办。`
  const out = { id: 'i1', policyId: 'lamps', policyTitle: policy.title, provisions: [], form: '文字' as const, text }
  cityAnswers({
    [route]: {
      ...policy,
      interpretations: [{ ...out, department: '市城市管理局', publishedAt: '2026-11-23T02:00:00.000Z' }],
    },
  })
  open(PolicyPage, { id: 'lamps' })
  await userEvent.click(await screen.findByRole('button', { name: '看完整的解读' }))
  expect(screen.getAllByText(/示例解读的话/)).toHaveLength(1)
  expect(screen.getByText(text)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '收起' }))
  expect(screen.queryByText(/最后一句说到哪里办/)).not.toBeInTheDocument()
})

test('an old version stands under the name of what applies now, and leads to the same article there', async () => {
  const successor = { id: 'lamps-new', title: policy.title, effectiveFrom: '2026-06-01' }
  cityAnswers({ [route]: { ...policy, status: 'superseded', successor } })
  open(PolicyPage, { id: 'lamps', provision: '第五条' })
  expect(
    await screen.findByText(/这是旧版本.*现行的是《示例市路灯管理办法》，自 2026年6月1日起施行/),
  ).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '看现行的' }))
  expect(phone.went).toEqual([
    `instead /answers/policy/index?id=lamps-new&provision=${encodeURIComponent('第五条')}&from=version`,
  ])
})

test.each([
  [{ status: 'draft', draft: '征求意见稿' }, '这是征求意见稿，还不是正式文件，不能作为依据'],
  [{ status: 'not-yet', effectiveFrom: '2027-01-01' }, '还没有开始施行，从 2027年1月1日起施行'],
  [
    { status: 'ended', ending: { why: '有效期届满', on: '2026-01-01' } },
    '有效期到 2025年12月31日，已经届满，不再作为依据，只供对照',
  ],
  [
    { status: 'ended', ending: { why: '废止', on: '2026-01-01' } },
    '这份文件自 2026年1月1日起废止，不再作为依据，只供对照',
  ],
  [{ status: 'ended', ending: { why: '失效' } }, '这份文件已经失效，不再作为依据，只供对照'],
  [
    { status: 'ended', ending: { why: '部分失效' } },
    '这份文件标明一部分已经失效，哪些还有效要问发布单位，不再作为依据，只供对照',
  ],
] as const)('what may not be relied on says so across the page: %j', async (standing, words) => {
  cityAnswers({ [route]: { ...policy, ...standing } })
  open(PolicyPage, { id: 'lamps' })
  expect(await screen.findByText(words)).toBeInTheDocument()
})

test('what stands in its place is named and looked for also where it is not in the library', async () => {
  const ended = { status: 'ended', ending: { why: '废止', on: '2026-01-01' }, replacedBy: '示例市路灯新办法' }
  cityAnswers({ [route]: { ...policy, ...ended } })
  open(PolicyPage, { id: 'lamps' })
  expect(
    await screen.findByText('这份文件自 2026年1月1日起废止，不再作为依据，只供对照。现行的是《示例市路灯新办法》'),
  ).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '在文件库里找《示例市路灯新办法》' }))
  expect(phone.went).toEqual([`to /answers/library/index?search=${encodeURIComponent('示例市路灯新办法')}`])
})

test('its 文号, who issued it, and the last day of its term stand under the title', async () => {
  cityAnswers({
    [route]: { ...policy, number: '示政办字〔2024〕12号', issuer: '示例市人民政府', endsOn: '2029-01-01' },
  })
  open(PolicyPage, { id: 'lamps' })
  expect(await screen.findByText('文号：示政办字〔2024〕12号')).toBeInTheDocument()
  expect(screen.getByText('发布机构：示例市人民政府')).toBeInTheDocument()
  expect(screen.getByText('有效期到 2028年12月31日')).toBeInTheDocument()
})

test('the interpretation of the cited provision stands first, with its form and its department', async () => {
  const one = { id: 'i1', policyId: 'lamps', policyTitle: policy.title, department: '市城市管理局' }
  const interpretations = [
    {
      ...one,
      provisions: [],
      form: '文字' as const,
      text: '整份文件的示例解读',
      publishedAt: '2026-11-01T02:00:00.000Z',
    },
    {
      ...one,
      id: 'i2',
      provisions: ['第五条'],
      form: '问答' as const,
      text: '这一条的示例解读',
      publishedAt: '2026-10-01T02:00:00.000Z',
    },
  ]
  cityAnswers({ [route]: { ...policy, interpretations } })
  open(PolicyPage, { id: 'lamps', provision: '第五条' })
  await screen.findByText('问答 · 第五条')
  const shown = screen.getAllByText(/示例解读$/).map(({ textContent }) => textContent)
  expect(shown).toEqual(['这一条的示例解读', '整份文件的示例解读'])
  expect(screen.getByText('市城市管理局 2026年10月1日发布')).toBeInTheDocument()
})

test('another version opens with its standing named', async () => {
  open(PolicyPage, { id: 'lamps' })
  await userEvent.click(await screen.findByRole('button', { name: /2020年1月1日版/ }))
  expect(screen.getByText('旧版本')).toBeInTheDocument()
  expect(phone.went).toEqual(['instead /answers/policy/index?id=lamps-old'])
})

test('an article that this version does not have is said to be missing, and one met by its number alone is to be compared', async () => {
  open(PolicyPage, { id: 'lamps', provision: '第四十六条', from: 'version' })
  expect(await screen.findByText('这一份里没有第四十六条，下面是全文')).toBeInTheDocument()
  expect(screen.queryByText(/条号可能对不上/)).not.toBeInTheDocument()
  cleanup()
  open(PolicyPage, { id: 'lamps', provision: '第五条', from: 'version' })
  expect(await screen.findByText('两个版本的条号可能对不上，先看文字说的是不是同一件事')).toBeInTheDocument()
  expect(screen.getByText('第五条和前后几条')).toBeInTheDocument()
})

test('a document that is not there or not public says so', async () => {
  freshPhone({})
  open(PolicyPage, { id: 'secret' })
  expect(await screen.findByRole('alert')).toBeInTheDocument()
})

test('where a document does not say since when this version applies, the page names the version and claims no more', async () => {
  const amended = { ...policy, id: '8bc2b3e0fd3ecbe45311', versionDate: '2012-12-28', effectiveFrom: '2012-12-28' }
  cityAnswers({ [`GET /api/policies/${encodeURIComponent(amended.id)}`]: amended })
  open(PolicyPage, { id: amended.id })
  expect(await screen.findByText('2012年12月28日的版本')).toBeInTheDocument()
  expect(screen.queryByText(/2012年12月28日起施行/)).not.toBeInTheDocument()
})

test('a document that is not there any more leads to the library and to the question box, not to trying again', async () => {
  cityAnswers({ [route]: refusal(404, 'not-found', '没有找到') })
  open(PolicyPage, { id: 'lamps' })
  expect(await screen.findByText('没有找到这份文件')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '再试一次' })).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '去文件库找' }))
  await userEvent.click(screen.getByRole('button', { name: '去问一问' }))
  expect(phone.went).toEqual(['to /answers/library/index', 'tab /answers/ask/index'])
})
