import { chains, stepsBefore } from '@shared/notices/chain/chains'
import { upSince } from '@shared/notices/chain/upSince'
import { chainIds } from '@shared/notices/chain/words'
import { kindOf } from '@shared/notices/law/kinds'
import { notices } from '../../functions/notices/store'
import { example } from '../support/door'
import { chainOffice } from './chainOffice'
import { people } from '../sites/boards'
import { nextDoor } from './office'

const standings = (steps: readonly { standing: string }[]) => steps.map(({ standing }) => standing).join(' ')

describe('one land acquisition, walked through its seven steps with the clock moved', () => {
  test('each step is refused before its turn, with the reason and the article, and taken on its day', async () => {
    const { house, openMatter, stepDraft, goUp, post, begin, end, skip, read, list } = chainOffice()
    const { id } = (await openMatter()).body.matter
    // 1 预公告: nothing else may begin.
    expect((await begin(id, 'survey')).body.detail).toBe(
      '还没有发布征收土地预公告，征收土地预公告以后才能开始土地现状调查',
    )
    const early = (await stepDraft(id, ['compensation', 'land-compensation', 40])).body.notice.id
    expect((await goUp(early)).body.detail).toContain('社会稳定风险评估还没有办')
    const pre = (await stepDraft(id, ['preNotice', 'land-pre-notice', 14])).body.notice.id
    expect((await goUp(pre)).status).toBe(200)
    await post(pre)
    // Ten working days from 24 November: the last is 7 December.
    house.clock.set('2026-12-07T15:59:00.000Z')
    const tooEarly = await begin(id, 'survey')
    expect(tooEarly).toMatchObject({ status: 409, body: { type: 'urn:problem:not-now' } })
    expect(tooEarly.body.detail).toBe(
      '征收土地预公告要公示不少于 10 个工作日（《中华人民共和国土地管理法实施条例》第二十六条），到12月7日（周一）期满，12月8日（周二）起才能开始土地现状调查',
    )
    expect((await read(pre)).body.chain?.steps[0]).toMatchObject({ standing: 'now', left: 0 })
    house.clock.set('2026-12-07T16:00:00.000Z')
    // 2, 3: work, begun and ended by hand, one after the other.
    expect((await begin(id, 'survey')).status).toBe(200)
    expect((await begin(id, 'survey')).body.detail).toContain('已经办过')
    expect((await begin(id, 'risk')).body.detail).toBe('土地现状调查还没有结束，结束了才能开始社会稳定风险评估')
    await end(id, 'survey')
    await begin(id, 'risk')
    expect((await goUp(early)).body.detail).toContain('社会稳定风险评估还没有结束')
    await end(id, 'risk')
    // 4 补偿安置公告: thirty days, from the day it is really up.
    const { notice } = (await goUp(early)).body
    await post(early)
    expect(notice).toMatchObject({ from: '2026-12-08', until: '2027-01-07' })
    house.clock.set('2027-01-06T02:00:00.000Z')
    expect((await skip(id, 'hearing')).body.detail).toContain(
      '不少于 30 日（《中华人民共和国土地管理法实施条例》第二十八条）',
    )
    expect((await begin(id, 'hearing')).body.detail).toContain('到1月7日（周四）期满')
    house.clock.set('2027-01-08T02:00:00.000Z')
    // 5 听证: decided before the registration begins.
    expect((await begin(id, 'registration')).body.detail).toContain('要不要听证还没有定')
    expect((await skip(id, 'hearing')).status).toBe(200)
    // 6 补偿登记
    await begin(id, 'registration')
    const last = (await stepDraft(id, ['acquisition', 'land-acquisition', 20], { since: '2027-01-07' })).body.notice.id
    expect((await goUp(last)).body.detail).toBe('补偿登记还没有结束，结束了才能开始征收土地公告')
    await end(id, 'registration')
    // 7 征收土地公告: at most fifteen working days after the approval came.
    expect((await goUp(last)).status).toBe(200)
    await post(last)
    const [matter] = await list()
    expect(standings(matter!.card.steps)).toBe('done done done done skipped done now')
    house.clock.set('2027-02-28T02:00:00.000Z')
    expect(standings((await list())[0]!.card.steps)).toBe('done done done done skipped done done')
  })

  test('a notice withdrawn before its period has run stops what follows; another one begins anew', async () => {
    const { house, openMatter, stepDraft, goUp, post, begin, withdraw } = chainOffice()
    const { id } = (await openMatter()).body.matter
    const pre = (await stepDraft(id, ['preNotice', 'land-pre-notice', 14])).body.notice.id
    await goUp(pre)
    await withdraw(pre)
    house.clock.set('2026-12-20T02:00:00.000Z')
    expect((await begin(id, 'survey')).body.detail).toContain('还没有发布征收土地预公告')
    const again = (await stepDraft(id, ['preNotice', 'land-pre-notice', 20])).body.notice.id
    expect((await goUp(again)).status).toBe(200)
    await post(again)
    expect((await begin(id, 'survey')).body.detail).toContain('期满')
  })

  test('a correction of a step counts its period anew; the same step is not put up twice', async () => {
    const { house, openMatter, stepDraft, goUp, post, begin, correct } = chainOffice()
    const { id } = (await openMatter()).body.matter
    await goUp((await stepDraft(id, ['preNotice', 'land-pre-notice', 14])).body.notice.id)
    house.clock.set('2026-12-03T02:00:00.000Z')
    const twice = await stepDraft(id, ['preNotice', 'land-pre-notice', 20], {
      title: '【示例】王化村征收土地预公告（重发）',
      text: '示例正文：另写的一份。',
    })
    expect((await goUp(twice.body.notice.id)).body.detail).toContain('已经发布过，要改就起草更正')
    const first = (await stepDraft(id, ['preNotice', 'land-pre-notice', 20])).body.detail
    expect(first).toContain('发布过')
    const { items } = await house.store(notices).page({ index: 'third', key: `matter#${id}` })
    const old = items[0]!
    const made = await correct(old.id, {
      ...old.content,
      text: '示例正文：范围写错了一处，改好再发。',
      from: '2026-12-04',
      until: '2026-12-25',
    })
    expect((await goUp(made.body.notice.id)).status).toBe(200)
    await post(made.body.notice.id)
    house.clock.set('2026-12-08T02:00:00.000Z')
    expect((await begin(id, 'survey')).body.detail).toContain('到12月25日（周五）期满')
  })
})

describe('a period runs on the boards too, where law names places', () => {
  async function issuedPreNotice() {
    const office = chainOffice()
    const { id } = (await office.openMatter()).body.matter
    const codes = await office.registered()
    const pre = (await office.stepDraft(id, ['preNotice', 'land-pre-notice', 14])).body.notice.id
    await office.goUp(pre)
    const first = async () => (await office.list())[0]!.card.steps[0]!
    return { ...office, id, codes, pre, first }
  }

  test('a village hung on time does not help while its town has no proof; the last hanging is the first day', async () => {
    const { house, id, pre, codes, hang, begin, first } = await issuedPreNotice()
    await hang(codes.village, pre)
    house.clock.set('2026-12-08T02:00:00.000Z')
    expect((await begin(id, 'survey')).body.detail).toBe(
      '征收土地预公告要公示不少于 10 个工作日（《中华人民共和国土地管理法实施条例》第二十六条），东昌府区沙镇镇还没有张贴的凭证，公示期没有起算；期满才能开始土地现状调查',
    )
    expect((await first()).wanting).toBe('东昌府区沙镇镇还没有张贴的凭证，公示期没有起算')
    await hang(codes.town, pre, {}, people.town)
    expect(await first()).toMatchObject({ standing: 'now', until: '2026-12-22' })
    house.clock.set('2026-12-22T15:59:00.000Z')
    expect((await begin(id, 'survey')).body.detail).toContain('到12月22日（周二）期满')
    house.clock.set('2026-12-22T16:00:00.000Z')
    expect((await begin(id, 'survey')).status).toBe(200)
  })

  test('a gap is told while it can be mended; mended it counts on, and not mended the period begins anew', async () => {
    const { house, id, pre, post, codes, hang, takeDown, begin, first } = await issuedPreNotice()
    await post(pre)
    house.clock.set('2026-12-06T02:00:00.000Z')
    await takeDown(codes.village, pre, { reason: '示例：粉刷墙面' })
    expect((await first()).wanting).toBe(
      '东昌府区沙镇镇王化村的公告揭下来了，12月7日（周一）结束以前贴回去，公示期才不断',
    )
    house.clock.set('2026-12-07T02:00:00.000Z')
    await hang(codes.village, pre)
    expect(await first()).not.toHaveProperty('wanting')
    house.clock.set('2026-12-07T03:00:00.000Z')
    await takeDown(codes.village, pre, { reason: '示例：粉刷墙面' })
    house.clock.set('2026-12-09T02:00:00.000Z')
    expect((await begin(id, 'survey')).body.detail).toContain('王化村的公告揭下后没有按时贴回，公示期断了')
    await hang(codes.village, pre)
    expect(await first()).toMatchObject({ standing: 'now', until: '2026-12-23' })
  })

  test('a place without a board registered has no proof, and it is said', async () => {
    const { openMatter, stepDraft, goUp, begin, list } = chainOffice()
    const { id } = (await openMatter()).body.matter
    await goUp((await stepDraft(id, ['preNotice', 'land-pre-notice', 14])).body.notice.id)
    expect((await list())[0]!.card.steps[0]!.wanting).toContain('没有登记公告栏')
    expect((await begin(id, 'survey')).body.detail).toContain('没有登记公告栏')
  })
})

describe('what does not fit a matter is refused at the door', () => {
  test.each<[string, object, string]>([
    ['a step that is no notice', { chain: { matter: '', step: 'survey' } }, 'chain'],
    [
      'a notice of another kind',
      { kind: 'land-compensation', title: '【示例】王化村征地补偿安置公告', until: '2027-01-30' },
      'kind',
    ],
    ['a place outside of it', { areas: [nextDoor] }, 'areas'],
  ])('%s', async (_what, more, field) => {
    const { openMatter, stepDraft } = chainOffice()
    const { id } = (await openMatter()).body.matter
    const fixed = 'chain' in more ? { chain: { matter: id, step: 'survey' } } : more
    const { status, body } = await stepDraft(id, ['preNotice', 'land-pre-notice', 14], fixed)
    expect([status, body.errors?.map((one) => one.field)]).toEqual([400, [field]])
  })

  test('a matter of another department, or none at all', async () => {
    const { openMatter, stepDraft, begin, list } = chainOffice()
    const { id } = (await openMatter({}, example.housing)).body.matter
    expect((await stepDraft(id, ['preNotice', 'land-pre-notice', 14])).status).toBe(403)
    expect((await begin(id, 'survey')).status).toBe(403)
    expect(await list()).toEqual([])
    expect((await stepDraft('matter-none', ['preNotice', 'land-pre-notice', 14])).status).toBe(404)
    expect((await openMatter({ areas: ['370100'] })).status).toBe(404)
    expect((await openMatter({ title: '短' })).status).toBe(400)
  })
})

describe('the day since which a notice is really up', () => {
  const issue = { issuedAt: '2026-11-23T02:00:00.000Z' }
  test.each([
    ['no place is asked for', undefined, '2026-11-23'],
    ['it hung everywhere before', [{ place: '王化村', since: '2026-11-22' }], '2026-11-23'],
    [
      'the last place came later',
      [
        { place: '沙镇镇', since: '2026-11-23' },
        { place: '王化村', since: '2026-11-26' },
      ],
      '2026-11-26',
    ],
    ['one place has no proof', [{ place: '王化村' }], undefined],
  ])('%s', (_when, postings, day) => expect(upSince(issue, postings)).toBe(day))
})

test.each(chainIds)(
  'every step of %s leads on: its notices are kinds of its field, and what it waits for is there',
  (chain) => {
    const { field, steps } = chains[chain]
    for (const step of steps) {
      if (step.kind) expect(kindOf(step.kind)).toMatchObject({ field })
      for (const id of step.after ?? []) expect(steps.map((one) => one.id)).toContain(id)
      expect(stepsBefore(chain, step).length > 0).toBe(step !== steps[0])
    }
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length)
  },
)
