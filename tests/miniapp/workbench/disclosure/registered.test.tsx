import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { AskedBefore } from '../../../../miniapp/src/workbench/casework/decision/AskedBefore'
import { type City, cityAnswers, freshPhone, open } from '../../../support/taro/open'
import { openCase } from '../../cases'

const housing = { id: 'housing', name: '市住房城乡建设局' }
const rule = {
  id: 'paper-example-1',
  title: '小区充电车棚管理办法',
  number: '示住建发〔2026〕8号',
  issuedOn: '2026-10-02',
  department: housing.name,
  inForce: true,
  held: false,
}
const path = `/api/inquiries/${openCase.id}/same-information`
const city: City = {
  'GET /api/policies': { total: 0, policies: [], others: 0, reach: {}, departments: [] },
  [`GET ${path}`]: { asked: [], opened: [], applicant: { sameDay: 0, within30Days: 0, thisMonth: 0 } },
  'GET /api/papers': { papers: [] },
  'GET /api/upkeep': { units: [], documents: [rule] },
}
const said: string[] = []
const asking = (text: string) => () => (
  <AskedBefore
    inquiry={{ ...openCase, kind: 'disclosure', text, department: housing }}
    onPublic={(where) => said.push(where)}
  />
)

beforeEach(() => freshPhone(city))

test('what the unit has published itself is found before an answer is written, and its address goes into the answer', async () => {
  open(asking('申请公开小区里充电车棚的管理办法'))
  expect(await screen.findByText('单位公布过的：《小区充电车棚管理办法》')).toBeInTheDocument()
  expect(screen.queryByText(/没有找到/)).toBeNull()
  await userEvent.click(screen.getByText('就是它，按已主动公开答复'))
  expect(said.at(-1)).toMatch(
    /^《小区充电车棚管理办法》（示住建发〔2026〕8号），网址 .*\/#\/answers\/paper\/index\?id=paper-example-1$/,
  )
})

test('that nothing was found is said only once everything was looked through', async () => {
  open(asking('申请公开今年供热补贴的发放名单'))
  expect(await screen.findByText(/^政策文件库和公布的文件里没有找到/)).toBeInTheDocument()
})

test('where the published documents could not be looked through, nobody is told that there are none', async () => {
  cityAnswers({ 'GET /api/upkeep': 'offline' })
  open(asking('申请公开今年供热补贴的发放名单'))
  expect(await screen.findByText('现在没有查成，不影响办理')).toBeInTheDocument()
  expect(screen.queryByText(/没有找到/)).toBeNull()
})
