import { fireEvent, screen, waitFor } from '@testing-library/react'
import Board from '../../../miniapp/src/screen/board'
import { partsOf } from '../../../miniapp/src/screen/board/partsOf'
import { phrasesOf } from '../../../miniapp/src/screen/phrases'
import PosterPage from '../../../miniapp/src/screen/poster'
import { type City, cityAnswers, freshPhone, open, refusal } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'

const notice = {
  id: 'compensation',
  field: '土地征收',
  kind: '征地补偿安置公告',
  title: '【示例】王化村征地补偿安置公告',
  text: '示例正文：补偿怎么算、到哪里登记。',
  areas: [{ code: '371502101277', name: '东昌府区沙镇镇王化村' }],
  from: '2026-11-24',
  until: '2026-12-23',
  period: '公示第 1 天，共 30 天',
  running: true,
  least: '法律要求公示不少于 30 日',
  now: ['核对自家的地在不在范围里'],
  contact: '示例电话 0635-0000001',
  basis: '土地管理法实施条例 第二十八条',
  laws: [],
  department: '市自然资源和规划局',
  issuedAt: '2026-11-23T02:00:00.000Z',
  example: true,
}
/** Whatever says these words, in however many pieces. */
const said = (words: string) => (_: string, one: Element | null) =>
  one?.textContent === words && [...one.children].every(({ textContent }) => textContent !== words)
const shown = (more: object = {}, city: City = {}) => {
  freshPhone()
  cityAnswers({ 'GET /api/notices/compensation': { notice: { ...notice, ...more } }, ...city })
  open(PosterPage, { id: 'compensation' })
}

test('a sheet for the board says what, for where, from when until when, what to do, whom to ask and who says it', async () => {
  shown()
  expect(await screen.findByText(said('【示例】王化村征地补偿安置公告'))).toBeInTheDocument()
  for (const said of [
    '土地征收 · 征地补偿安置公告 · 示例，内容不作数',
    '核对自家的地在不在范围里',
    '2026年11月24日 到 2026年12月23日，法律要求公示不少于 30 日',
    '东昌府区沙镇镇王化村',
    '示例电话 0635-0000001',
    '土地管理法实施条例 第二十八条',
    '市自然资源和规划局',
    '2026年11月23日发布',
  ])
    expect(screen.getByText(said)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '打印' })).toBeEnabled()
})

test('the text on the sheet is the text of the notice word for word, with its own numbers', async () => {
  const lines = [
    '现公告如下：',
    '一、补偿标准',
    '（一）土地；房屋。',
    '二、登记：带身份证；到村委会。',
    '按本公告第二条办理。',
  ]
  shown({ text: lines.join('\n') })
  for (const line of lines) expect(await screen.findByText(line)).toBeInTheDocument()
})

test('its title breaks between words alone: no name, number or bracket is cut through', () => {
  expect(phrasesOf('【示例】王化村道路拓宽征地补偿安置公告').slice(0, 2)).toEqual(['【示例】', '王化村'])
  expect(phrasesOf('在二楼东侧第三会议室')).toContain('会议室')
  for (const whole of ['（试行）', '2027年', '（二）'])
    expect(phrasesOf(`2027年东昌府区小学招生范围（试行）公告（二）`).some((one) => one.includes(whole))).toBe(true)
  const titles = ['关于沙镇镇2026年第3批次建设用地征收土地预公告', '“一号答”公告：第一批']
  for (const title of titles) expect(phrasesOf(title).join('')).toBe(title)
  for (const phrase of titles.flatMap(phrasesOf)) expect(phrase).not.toMatch(/[（《“【]$|^[）》”】：]/)
})

test('a notice that was withdrawn is not printed any more, and what hangs is to be taken down', async () => {
  shown({ withdrawn: { at: '2026-11-24T02:00:00.000Z', reason: '范围写错了' } })
  expect(await screen.findByText('这份公告已经撤回，不要再贴；贴出去的请取下来')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '打印' })).toBeNull()
})

/** It stands in pieces, so that its lines end between words. */
const titleOf = () => document.querySelector('.poster__title')

const hearing = {
  ...{ standing: 'invited', today: false, bring: '身份证', contact: '示例电话 0635-0000002' },
  words: '听证：1月20日（周三）上午9点，在示例镇政府二楼会议室',
}

test('the hearing has a sheet of its own to hang beside its notice: when and where, of what, what to bring, whom to ask', async () => {
  freshPhone()
  cityAnswers({ 'GET /api/notices/compensation': { notice, chain: { hearing } } })
  open(PosterPage, { id: 'compensation', sheet: 'hearing' })
  for (const words of ['听证通知 · 示例，内容不作数', notice.title, '身份证', '示例电话 0635-0000002'])
    expect(await screen.findByText(words)).toBeInTheDocument()
  expect(titleOf()).toHaveTextContent('听证：1月20日（周三）上午9点在示例镇政府二楼会议室')
  expect(screen.queryByText(notice.text)).toBeNull()
  fireEvent.click(screen.getByRole('radio', { name: '公告' }))
  expect(screen.getByText(notice.text)).toBeInTheDocument()
  expect(titleOf()).not.toHaveTextContent('在示例镇政府二楼会议室')
})

test('that a hearing is called off is printed though its notice was withdrawn', async () => {
  freshPhone()
  const off = { ...hearing, standing: 'calledOff', words: '听证取消了：原来定在1月20日（周三）上午，不用去' }
  const withdrawn = { at: '2026-11-24T02:00:00.000Z', reason: '范围写错了' }
  cityAnswers({ 'GET /api/notices/compensation': { notice: { ...notice, withdrawn }, chain: { hearing: off } } })
  open(PosterPage, { id: 'compensation', sheet: 'hearing' })
  expect(await screen.findByRole('button', { name: '打印' })).toBeEnabled()
  expect(titleOf()).toHaveTextContent(off.words)
  expect(screen.queryByText('身份证')).toBeNull()
})

const drawn = 'a'.repeat(64)
const ring = [
  [115.9, 36.4],
  [115.911, 36.4],
  [115.911, 36.409],
  [115.9, 36.4],
]
const shape = { type: 'MultiPolygon', coordinates: [[ring]] }
const shapeAt = `GET /api/notices/shapes/${drawn}`
const map = '东昌府区沙镇镇王化村里画出来的范围'

test('what is drawn stands on the sheet as a small map, and the words remain the truth', async () => {
  shown({ shape: drawn }, { [shapeAt]: { shape } })
  expect(await screen.findByRole('img', { name: map })).toBeInTheDocument()
  expect(screen.getByText('画的范围，以文字为准')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '打印' })).toBeEnabled()
})

test('where the drawing cannot be read, whoever prints is told that only the words will be there', async () => {
  shown({ shape: drawn }, { [shapeAt]: refusal(404, 'not-found', '没有这个画的范围') })
  expect(await screen.findByText(/画的范围没有读到，印出来只有文字/)).toBeInTheDocument()
  await waitFor(() => expect(screen.getByRole('button', { name: '打印' })).toBeEnabled())
})

test('the screen of a village shows the drawing, and draws it without a line too', async () => {
  const feed = { area: notice.areas[0], notices: [{ ...notice, shape: drawn }], asOf: new Date().toISOString() }
  freshPhone()
  cityAnswers({ 'GET /api/notices': feed, [shapeAt]: { shape } })
  const wall = open(Board, { area: '371502101277' })
  expect(await screen.findByRole('img', { name: map })).toBeInTheDocument()
  wall.unmount()
  cityAnswers({ 'GET /api/notices': feed, [shapeAt]: refusal(503, 'busy', '系统正忙，请稍后再试') })
  open(Board, { area: '371502101277' })
  expect(await screen.findByRole('img', { name: map })).toBeInTheDocument()
})

test('a sheet whose address does not say of which notice says so, and asks nobody', async () => {
  freshPhone()
  open(PosterPage)
  expect(await screen.findByText('打开的地址不完整')).toBeInTheDocument()
  expect(screen.queryByText(/内容还在/)).not.toBeInTheDocument()
  expect(phone.asked).toEqual([])
})

test('what is told in steps stands as a numbered list, however the notice counts them', () => {
  expect(partsOf('看到的，可以先做两件事：核对地块；记下地点。\n\n还不清楚的打电话。')).toEqual([
    { lead: '看到的，可以先做两件事：', steps: ['核对地块', '记下地点'] },
    { words: '还不清楚的打电话。' },
  ])
  for (const counted of ['1. 带户口簿\n2、到窗口', '（一）带户口簿\n（二）到窗口', '①带户口簿\n②到窗口'])
    expect(partsOf(`办理时：\n${counted}\n2026年11月1日起办理。`)).toEqual([
      { lead: '办理时：', steps: ['带户口簿', '到窗口'] },
      { words: '2026年11月1日起办理。' },
    ])
  expect(partsOf('一步也没有；只是一句话。')).toEqual([{ words: '一步也没有；只是一句话。' }])
})

test('the articles of a notice keep their own numbers on the screen: what says 三 is never shown as the fifth', () => {
  const text =
    '现公告如下：\n一、停水时间\n12月3日22:00起。\n二、停水范围\n（一）1号楼；\n（二）2号楼。\n三、注意事项\n1.提前储水；\n2.关好阀门。'
  expect(partsOf(text)).toEqual([
    { words: '现公告如下：' },
    { words: '一、停水时间' },
    { words: '12月3日22:00起。' },
    { words: '二、停水范围' },
    { lead: '', steps: ['1号楼；', '2号楼。'] },
    { words: '三、注意事项' },
    { lead: '', steps: ['提前储水；', '关好阀门。'] },
  ])
  const fourteen = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四']
  const long = partsOf(fourteen.map((nth) => `${nth}、第${nth}件`).join('\n'))
  expect(long).toEqual([{ lead: '', steps: fourteen.map((nth) => `第${nth}件`) }])
})
