import { triageDesk } from '@shared/departments/department'
import { explain } from '@shared/deadlines/explain'
import { requireAccess } from '@shared/inquiries/access'
import * as contract from '@shared/inquiries/contract'
import type { Inquiry } from '@shared/inquiries/inquiry'
import * as move from '@shared/inquiries/moves'
import { standingOf } from '@shared/inquiries/standing'
import type { Action } from '@shared/inquiries/status'
import { lineOf, progressOf, viewOf } from '@shared/inquiries/view'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { type Endpoint, endpoint } from '../platform/endpoint'
import type { House } from '../platform/house'
import { changeInquiry, inquiryOf } from './changeInquiry'
import { readQueue } from './readQueue'
import { inquiries as kind } from './store'
import { submitInquiry } from './submitInquiry'

/** 办件: from submission to reply, rating and publication. */
export function inquiryEndpoints(house: House): Endpoint[] {
  const inquiries = house.store(kind)
  const at = () => house.now().toISOString()
  const needs = async () => ({ inquiries, reference: await house.reference(), now: house.now() })

  const shown = async (inquiry: Inquiry, caller: Caller) => {
    const { calendar } = await house.reference()
    const allowed = (action: Action) => can(() => requireAccess(caller, action, inquiry))
    const view = viewOf(inquiry, standingOf(inquiry, at(), calendar), caller, allowed)
    return { inquiry: { ...view, days: explain(inquiry.clock, inquiry.clock.startedAt, calendar) } }
  }
  const change = async (
    { id, action, caller, seen }: { id: string; action: Action; caller: Caller; seen?: number },
    apply: (inquiry: Inquiry) => Inquiry,
  ) => {
    const changed = await changeInquiry(
      { id, action, caller, ...(seen === undefined ? {} : { seen }) },
      inquiries,
      apply,
    )
    house.nudge()
    return shown(changed, caller)
  }

  return [
    endpoint(contract.submitInquiry, async (received, caller) => {
      const made = await submitInquiry(received, caller, {
        ...(await needs()),
        random: house.random,
        lookupSecret: house.lookupSecret,
      })
      house.nudge()
      return shown(made, caller)
    }),
    endpoint(contract.listMyInquiries, async ({ query }, caller) => {
      const { reference } = await needs()
      const page = await inquiries.page({ index: 'second', key: caller.id, newestFirst: true, after: query.after })
      const lines = page.items.map((one) => lineOf(one, standingOf(one, at(), reference.calendar)))
      return { inquiries: lines, ...(page.next ? { next: page.next } : {}) }
    }),
    endpoint(contract.readQueue, async (received, caller) => readQueue(received, caller, await needs())),
    endpoint(contract.trackInquiry, async ({ params }) => {
      const { reference } = await needs()
      const found = await inquiryOf(params.id, inquiries)
      return progressOf(found, standingOf(found, at(), reference.calendar))
    }),
    endpoint(contract.readInquiry, async ({ params }, caller) => {
      const found = await inquiryOf(params.id, inquiries)
      requireAccess(caller, 'read', found)
      return shown(found, caller)
    }),
    endpoint(contract.assignInquiry, async ({ params: { id }, body }, caller) => {
      const to = (await house.reference()).department(body.department)
      if (to.id === triageDesk.id) throw new Problem('bad-input', '分办要指明一个责任单位')
      return change({ id, action: 'assign', caller, seen: body.version }, (one) =>
        move.assigned(one, to, body.reason, caller, at()),
      )
    }),
    endpoint(contract.returnInquiry, async ({ params: { id }, body }, caller) => {
      const to = (await house.reference()).department(body.department)
      return change({ id, action: 'return', caller, seen: body.version }, (one) => {
        if (to.id === one.department.id) throw new Problem('bad-input', '退回时要指明另一个单位')
        return move.returned(one, to, body.reason, caller, at())
      })
    }),
    endpoint(contract.replyToInquiry, ({ params: { id }, body }, caller) =>
      change({ id, action: 'reply', caller, seen: body.version }, (one) =>
        move.replied(one, body.text, body.basis, caller, at()),
      ),
    ),
    endpoint(contract.disputeRouting, ({ params: { id }, body }, caller) =>
      change({ id, action: 'dispute', caller }, (one) => move.disputed(one, body.reason, caller, at())),
    ),
    endpoint(contract.supplementInquiry, ({ params: { id }, body }, caller) =>
      change({ id, action: 'supplement', caller }, (one) => move.supplemented(one, body.text, caller, at())),
    ),
    endpoint(contract.rateReply, ({ params: { id }, body }, caller) =>
      change({ id, action: 'rate', caller }, (one) => move.rated(one, body.stars, body.comment, caller, at())),
    ),
    endpoint(contract.withdrawInquiry, ({ params: { id } }, caller) =>
      change({ id, action: 'withdraw', caller }, (one) => move.withdrawn(one, caller, at())),
    ),
    endpoint(contract.publishReply, ({ params: { id }, body }, caller) =>
      change({ id, action: 'publish', caller, seen: body.version }, (one) =>
        move.published(one, { question: body.question, reply: body.reply }, caller, at()),
      ),
    ),
  ]
}

/** Whether a guard lets it pass. */
function can(guard: () => void): boolean {
  try {
    guard()
    return true
  } catch {
    return false
  }
}
