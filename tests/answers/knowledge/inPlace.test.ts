import type { Caller } from '@shared/people/caller'
import { example } from '../../support/door'
import { lead, officer } from '../lampCity'
import { facts, places } from '../local/places'
import { keeping } from './keeping'

const { supervisor } = example
const ofCounty: Caller = { ...supervisor, id: 'staff-county-supervisor', department: 'desk@371502' }

test('a card whose only lead wrote it is signed by the city’s supervisor, who sees whose it is', async () => {
  const { handIn, sign, desk } = await keeping()
  const { id } = (await handIn({}, 0, lead)).body.card
  expect((await sign(id, 1, lead)).status).toBe(403)
  const waits = await desk(supervisor)
  expect([waits.department, waits.drafts.map((one) => [one.id, one.unit]), waits.cards]).toEqual([
    '各单位',
    [[id, '市住房城乡建设局']],
    [],
  ])
  expect((await sign(id, 1, supervisor)).body.card.signed?.by).toBe(supervisor.name)
  expect((await desk(supervisor)).drafts).toEqual([])
})

test('the supervisor gives a card back with a reason, and writes, drops and withdraws none; that of a county does none of it', async () => {
  const { handIn, sign, sendBack, drop, withdraw, write, desk } = await keeping()
  const { id } = (await handIn()).body.card
  expect((await sign(id, 1, ofCounty)).status).toBe(403)
  for (const refused of [drop(id, 1, supervisor), withdraw(id, 1, '做法变了', supervisor), write({}, supervisor)])
    expect((await refused).status).toBe(403)
  expect((await sendBack(id, 1, '第二句写明几天', supervisor)).status).toBe(200)
  expect((await desk(officer)).drafts).toMatchObject([{ id, sentBack: { by: supervisor.name } }])
})

test('what a place adds is signed by the city’s supervisor where its lead wrote it, and not by a county’s', async () => {
  const { at, handIn, sign, desk } = await places(['371502'])
  const unit = at('lead', 'housing@371502')
  expect((await handIn('371502', facts('0635-0000000'), 0, unit)).status).toBe(200)
  expect((await sign('371502', 1, unit)).status).toBe(403)
  expect((await sign('371502', 1, ofCounty)).status).toBe(403)
  const waits = await desk(supervisor)
  expect(waits.drafts.map(({ place, unit: whose }) => [place.id, whose])).toEqual([
    ['371502', expect.stringContaining('住房')],
  ])
  expect((await sign('371502', 1, supervisor)).status).toBe(200)
})
