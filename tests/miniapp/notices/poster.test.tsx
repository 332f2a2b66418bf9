import { screen } from '@testing-library/react'
import PosterPage from '../../../miniapp/src/screen/poster'
import { cityAnswers, freshPhone, open } from '../../support/taro/open'

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
const shown = (more: object = {}) => {
  freshPhone()
  cityAnswers({ 'GET /api/notices/compensation': { notice: { ...notice, ...more } } })
  open(PosterPage, { id: 'compensation' })
}

test('a sheet for the board says what, for where, from when until when, what to do, whom to ask and who says it', async () => {
  shown()
  expect(await screen.findByText('【示例】王化村征地补偿安置公告')).toBeInTheDocument()
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

test('a notice that was withdrawn is not printed any more, and what hangs is to be taken down', async () => {
  shown({ withdrawn: { at: '2026-11-24T02:00:00.000Z', reason: '范围写错了' } })
  expect(await screen.findByText('这份公告已经撤回，不要再贴；贴出去的请取下来')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '打印' })).toBeNull()
})
