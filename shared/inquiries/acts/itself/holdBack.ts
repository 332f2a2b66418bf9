import { deskOver } from '../../../departments/units/unitTree'
import type { EventOf } from '../../case/event'
import { type HeldFor, heldWords } from '../../case/heldBack'
import { dateOf } from '../../limits/clocks'
import { ownAct } from '../act'
import { house } from '../byWhom'
import { desk } from '../desks'

export const heldBack = (at: string, { because, found, step }: HeldFor): EventOf<'heldBack'> => ({
  type: 'heldBack',
  at,
  by: house,
  because,
  found,
  ...(step === undefined ? {} : { step }),
})

/** 内容先由人看: the case goes on and its clock runs; nothing of it is published before a person at the desk has looked. */
export const holdBack = ownAct({
  action: 'holdBack',
  event: 'heldBack',
  headline: (one) => `内容先由人看：${heldWords(one)}`,
  plainly: '内容先由工作人员看一看，期限照算',
  decide: (_inquiry, held: HeldFor, { at }) => heldBack(at, held),
  tellsDesks: (event, { department }) => ({
    to: desk({ id: deskOver(department.id) }, event),
    title: '有一件的内容等你核看',
    text: `${heldWords(event)}。看过后放行，或者标为不宜公开。`,
  }),
  tellsAsker: (_event, after) => heldTold(after),
})

/** What whoever asked is told, when it comes in and later. */
export const heldTold = (after: Parameters<typeof dateOf>[0] & { id: string }) => ({
  title: '已经收到，内容先由工作人员看一看',
  text: `编号 ${after.id}，期限照算，不用再交一次。${dateOf(after)}。`,
})
