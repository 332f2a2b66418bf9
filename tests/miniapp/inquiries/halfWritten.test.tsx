import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import CasePage from '../../../miniapp/src/inquiries/case'
import { useDrafts } from '../../../miniapp/src/platform/drafts'
import { halfWritten } from '../../../miniapp/src/platform/sheets/halfWritten'
import { citizen, freshPhone, open, signIn } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { openCase, repliedCase } from '../cases'
import { opened, path, press } from './casePage'

beforeEach(() => freshPhone())

const more = '还有什么要让办理的人知道'
const said = '路灯编号是 A12'
const sent = (step: string) => phone.asked.find(({ url }) => url.endsWith(step))?.data

/** The page is left, as people do to look something up, and opened again. */
async function leaveAndReturn(one: Parameters<typeof opened>[0], answers = {}) {
  cleanup()
  await opened(one, answers)
}

test('a supplement that is half written is there again when the page is opened anew, and gone once it is sent', async () => {
  await opened({})
  await press('补充说明')
  await userEvent.type(screen.getByLabelText(more), said)
  await leaveAndReturn({}, { [`POST ${path}/supplement`]: { inquiry: openCase } })
  expect(screen.getByLabelText(more)).toHaveValue(said)
  await press('提交补充')
  expect(await screen.findByRole('button', { name: '补充说明' })).toBeInTheDocument()
  expect(screen.getByText(/^补充已经交给.*写在下面的办理经过里$/)).toBeInTheDocument()
  expect(sent('/supplement')).toEqual({ text: said, attachments: [] })
  await leaveAndReturn({})
  expect(screen.queryByLabelText(more)).not.toBeInTheDocument()
})

test('put aside, it says that there is something to go on with', async () => {
  await opened({})
  await press('补充说明')
  await userEvent.type(screen.getByLabelText(more), said)
  await press('先不了')
  await press('接着写补充')
  expect(screen.getByLabelText(more)).toHaveValue(said)
})

test.each([
  [
    '补正',
    {
      status: 'correcting',
      correction: { what: '写明位置', at: '2026-11-24T02:00:00.000Z', by: '甲' },
      actions: ['correct'],
    },
    undefined,
    '补正内容',
  ],
  ['分错了', { actions: ['dispute'] }, '分错了', '为什么不该由市住房城乡建设局办理'],
  ['重办', { ...repliedCase, actions: ['redo'] }, '没有解决，要求再办一次', '哪里没有解决'],
] as const)('so is what was written for %s', async (_what, one, opens, label) => {
  const asked = { ...one, actions: [...one.actions] } as Parameters<typeof opened>[0]
  await opened(asked)
  if (opens) await press(opens)
  await userEvent.type(screen.getByLabelText(label), said)
  await leaveAndReturn(asked)
  expect(screen.getByLabelText(label)).toHaveValue(said)
})

test('so are the stars of a rating, with the words beside them', async () => {
  const rated = { ...repliedCase, actions: ['rate'] } as Parameters<typeof opened>[0]
  await opened(rated)
  await userEvent.click(screen.getByRole('radio', { name: /^2 分/ }))
  await userEvent.type(screen.getByLabelText('哪里没有解决（选填）'), said)
  await leaveAndReturn(rated, { [`POST ${path}/rating`]: { inquiry: repliedCase } })
  expect(screen.getByRole('radio', { name: /^2 分/ })).toBeChecked()
  expect(screen.getByLabelText('哪里没有解决（选填）')).toHaveValue(said)
  await press('提交评价')
  expect(sent('/rating')).toEqual({ stars: 2, comment: said })
  expect(halfWritten()).toEqual([])
})

test('whoever signs in on the same phone after that does not read it', async () => {
  await opened({})
  await press('补充说明')
  await userEvent.type(screen.getByLabelText(more), said)
  cleanup()
  signIn({ ...citizen, id: 'p2' })
  open(CasePage, { id: '7K2M-93QF' })
  expect(await screen.findByRole('button', { name: '补充说明' })).toBeInTheDocument()
  expect(screen.queryByDisplayValue(said)).not.toBeInTheDocument()
})

test('it counts as half written where signing out asks what stays on the phone, and goes with the rest', async () => {
  await opened({})
  await press('补充说明')
  await userEvent.type(screen.getByLabelText(more), said)
  expect(halfWritten()).toHaveLength(1)
  useDrafts.getState().forget()
  expect(halfWritten()).toEqual([])
  expect(JSON.stringify([...phone.storage.values()])).not.toContain(said)
})

test('a second reply is rated too, and the stars of the first one are not shown as if they were for it', async () => {
  const redo = { at: '2026-11-24T06:00:00.000Z', by: '本人', reason: '没有人来' }
  const rating = { stars: 1, comment: '没有解决', before: true as const }
  await opened({ ...repliedCase, redo, rating, earlierReplies: [{ ...repliedCase.reply!, text: '已转办。' }] })
  expect(screen.getByText('答复解决问题了吗？')).toBeInTheDocument()
  expect(screen.queryByText('对答复的评价')).not.toBeInTheDocument()
  expect(screen.getByText('上一次的评价：很不满意')).toBeInTheDocument()
})
