import { message, type Outgoing } from '../../../outbox'
import { neverPublic } from '../../../redaction/kinds'
import { publicWords } from '../../../redaction/publicWords'
import type { Matter, MatterEvent } from '../matter'
import type { KeptInvitation } from './invitation'
import { hearingStepOf } from '../chains'
import { standingInvitation } from './hearing'
import { toAsk, whenAndWhere } from './said'

/**
 * To those who asked for the hearing, and to nobody else: when and where it is, that this changed, that it is called off. One
 * message, which finds them when it leaves; its id is that of the step in the history, so each hears of each once.
 */
export function tellsOfHearing(event: MatterEvent, after: Matter): Outgoing[] {
  const said = 'step' in event && saidOf(event, after.work[event.step]?.invited)
  if (!said) return []
  return [toHearers(after, { nth: after.events.length, ...said, at: event.at })]
}

/**
 * For whoever asks once the notice of the hearing is out: when and where it is. Its id is that of the message to those who
 * asked before, so nobody hears of it twice; none where nothing is fixed, or it has begun.
 */
export function toldWhoAsksLate(matter: Matter, at: string): Outgoing | undefined {
  const step = hearingStepOf(matter.chain)?.id
  const invited = step && !matter.work[step]?.begunAt ? standingInvitation(matter, step) : undefined
  if (!invited || Date.parse(invited.when) <= Date.parse(at)) return undefined
  const nth = 1 + matter.events.findLastIndex(({ type }) => type === 'invited' || type === 'invitationChanged')
  return toHearers(matter, { nth, ...fixed(invited, at), at })
}

const toHearers = (
  { id, title: of }: Matter,
  { nth, title, text, at }: { nth: number; title: string; text: string; at: string },
): Outgoing => message({ id: `${id}/hearing/${nth}`, to: { hearersOf: id }, title, text: `「${of}」${text}`, at })

const fixed = (invited: KeptInvitation, at: string) => ({
  title: '你申请的听证定了时间',
  text: `的听证定在${whenAndWhere(invited, at)}。${more(invited)}`,
})

function saidOf(event: MatterEvent, invited: KeptInvitation | undefined) {
  if (!invited) return undefined
  const { at } = event
  const now = whenAndWhere(invited, at)
  if (event.type === 'invited') return fixed(invited, at)
  if (event.type === 'invitationChanged') {
    const was = invited.changed ? `原来定的是${whenAndWhere(invited.changed.was, at)}。` : ''
    return {
      title: '你申请的听证，通知改了',
      text: `的听证现在是${now}。${was}理由：${ended(event.reason)}${more(invited)}`,
    }
  }
  if (event.type === 'hearingCalledOff')
    return {
      title: '定好的听证取消了',
      text: `原来定在${now}的听证取消了，不用去。理由：${ended(event.reason)}问：${asked(invited)}。`,
    }
  return undefined
}

const more = (one: KeptInvitation) => `${one.bring ? `要带：${ended(one.bring)}` : ''}问：${asked(one)}。`

/** A number that no message may carry is read where the notice is. */
function asked(one: KeptInvitation): string {
  const contact = toAsk(one)
  return publicWords(contact, neverPublic) === contact ? contact : '电话看公告'
}

const ended = (words: string) => (/[。！？.!?]$/.test(words) ? words : `${words}。`)
