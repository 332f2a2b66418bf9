import { event, type Event } from '@shared/inquiries/case/event'
import { actBehind } from '@shared/inquiries/everyAct'
import { headline, plainHeadline } from '@shared/inquiries/telling/headline'

const unit = { id: 'x', name: '市住房城乡建设局' }
/** Enough of every kind of step to name it. */
const whole = {
  at: '2026-11-23T02:00:00.000Z',
  by: unit,
  ...{
    to: unit,
    from: unit,
    named: { id: 'y', name: '市城市管理局' },
    lead: unit,
    supporting: [unit],
    department: unit,
  },
  ...{
    amount: 5,
    unit: 'workingDay',
    stars: 5,
    onBehalf: true,
    channel: 'miniapp',
    because: '又有人申请',
    judged: '暂不转',
    what: ['words'],
    fee: { yuan: 100 },
    paidOn: '2026-11-23',
    photos: 2,
    title: '示例材料',
  },
}
/** What one kind has besides. */
const own: Partial<Record<Event['type'], object>> = {
  heldBack: { because: 'words', found: ['辱骂'] },
  contactCorrected: { what: ['name', 'phone'], recorded: { how: '来电' } },
}
const made = (type: Event['type']) => ({ ...whole, ...own[type], type }) as unknown as Event
const types = event.options.map(({ shape }) => shape.type.value)
const officials = /分办|转办|主办|协办|督办|催办|重办|办结|选登|经办|并单|并案|补正|不予受理|送审|台账/

test.each(types)('a citizen reads the step %s in plain words', (type) => {
  expect(plainHeadline(made(type))).not.toMatch(officials)
})

test.each(types)('the step %s has words of its own, for the offices too', (type) => {
  expect(headline(made(type))).toMatch(/^[^A-Za-z]+$/)
})

test('each step is left by an act, but for the first', () => {
  expect(types.filter((type) => !actBehind(type))).toEqual(['submitted'])
})
